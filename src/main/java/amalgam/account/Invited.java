package amalgam.account;

/**
 * An invitation just made.
 *
 * @param secret that the link holds, told this once: only its hash is stored
 */
public record Invited(Invitation invitation, String secret) {

  @Override
  public String toString() {
    return "Invited[" + invitation + "]";
  }
}
