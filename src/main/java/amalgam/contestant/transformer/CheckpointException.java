package amalgam.contestant.transformer;

/** A checkpoint cannot be read, written or used: what is wrong, where, and what to change. */
public final class CheckpointException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CheckpointException(String sentence) {
    super(sentence);
  }

  CheckpointException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
