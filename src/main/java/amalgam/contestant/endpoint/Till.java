package amalgam.contestant.endpoint;

import amalgam.contestant.endpoint.ledger.Cost;
import java.util.Collection;
import java.util.Map;

/** Keeps account of the requests to one model. */
interface Till {

  /** That of those who keep no account. */
  Till NOBODYS =
      new Till() {
        @Override
        public Map<String, ChatReply> known(Collection<Question> questions) {
          return Map.of();
        }

        @Override
        public Cost reserve(Question question) {
          return Cost.NOTHING;
        }

        @Override
        public void spared(Cost reserved) {}

        @Override
        public void lost(Cost reserved) {}

        @Override
        public void paid(Question question, Cost reserved, ChatReply reply, Effort effort) {}
      };

  /**
   * What an answer took.
   *
   * @param milliseconds of the try that brought it
   * @param tries that one among them
   */
  record Effort(long milliseconds, int tries) {}

  /** The replies that were paid for before, by {@link Question#hash}. */
  Map<String, ChatReply> known(Collection<Question> questions);

  /**
   * Reserves the most that a request can cost.
   *
   * @return that
   * @throws amalgam.contestant.endpoint.ledger.BudgetException if the budget could be exceeded
   */
  Cost reserve(Question question) throws InterruptedException;

  /** Notes that nothing is to be paid for a request. */
  void spared(Cost reserved);

  /** Notes that a request brought nothing and may have been billed. */
  void lost(Cost reserved);

  /** Notes an answer, and comes back when it is stored. */
  void paid(Question question, Cost reserved, ChatReply reply, Effort effort)
      throws InterruptedException;
}
