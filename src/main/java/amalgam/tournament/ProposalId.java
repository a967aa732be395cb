package amalgam.tournament;

/** Identifies a stored proposal. */
public record ProposalId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
