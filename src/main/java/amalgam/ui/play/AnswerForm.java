package amalgam.ui.play;

import java.time.Duration;

/** Where a person answers a prompt. */
interface AnswerForm {

  /** Says why an answer was not taken; it stays as it is. */
  void refuse(String why);

  /** Lets a person go on with an answer that is not handed in after all. */
  void resume();

  /** What a person hands in. */
  @FunctionalInterface
  interface HandIn {

    /**
     * @param answer a walk as names joined by {@code |}, or an idea
     */
    void handIn(String answer, Duration took);
  }
}
