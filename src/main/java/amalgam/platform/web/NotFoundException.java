package amalgam.platform.web;

/** Nothing is at that address. */
class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotFoundException(String message) {
    super(message);
  }
}
