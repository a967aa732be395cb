package amalgam.platform.persistence;

/** The database was written by a newer version of the application; the message says what to do. */
class NewerDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NewerDatabaseException(String found, String known) {
    super(
        ("The database was written by a newer Amalgam (its schema is at version %s, this one knows"
                + " up to %s).")
            .formatted(found, known));
  }
}
