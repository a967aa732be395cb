package amalgam.platform.web;

/** A request that cannot be answered as it is put; the message says what to change. */
class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadRequestException(String message) {
    super(message);
  }
}
