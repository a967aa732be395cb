package amalgam.platform.backup;

/** A backup that cannot be made or put back; the message says what, where, and what to change. */
public class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
