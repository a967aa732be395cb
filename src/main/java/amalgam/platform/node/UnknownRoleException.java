package amalgam.platform.node;

/** The setting that says what a process is for says something else. */
class UnknownRoleException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnknownRoleException(String word, Throwable cause) {
    super("The setting %s (AMALGAM_ROLE) is '%s'.".formatted(Role.SETTING, word), cause);
  }
}
