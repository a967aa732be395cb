package amalgam.contestant.endpoint;

import amalgam.contestant.endpoint.EndpointSettings.Price;
import amalgam.contestant.endpoint.ledger.Cost;
import amalgam.contestant.endpoint.ledger.Ledger;
import amalgam.contestant.endpoint.ledger.LedgerEntry;
import amalgam.contestant.endpoint.ledger.Posting;
import amalgam.contestant.endpoint.ledger.Subject;
import amalgam.contestant.endpoint.ledger.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps account in the ledger, for one subject at the price of one model. */
final class LedgerTill implements Till {

  /** Of the words that a server puts around every prompt. */
  private static final int TOKENS_AROUND = 256;

  private static final int DECIMALS = 12;

  private final Ledger ledger;
  private final Subject subject;
  private final EndpointSettings endpoint;
  private final Clock clock;

  LedgerTill(Ledger ledger, Subject subject, EndpointSettings endpoint, Clock clock) {
    this.ledger = ledger;
    this.subject = subject;
    this.endpoint = endpoint;
    this.clock = clock;
    ledger.open(subject.account(), endpoint.budgetOrNone());
  }

  @Override
  public Map<String, ChatReply> known(Collection<Question> questions) {
    List<String> hashes = questions.stream().map(Question::hash).toList();
    Map<String, ChatReply> known = new HashMap<>();
    ledger
        .replies(subject.account(), hashes)
        .forEach((hash, body) -> known.put(hash, ChatWire.reply(body)));
    return known;
  }

  @Override
  public Cost reserve(Question question) throws InterruptedException {
    // A token is a byte at least.
    long prompt = (long) question.longest() + TOKENS_AROUND;
    Cost worst = cost(prompt, endpoint.maximumTokens());
    ledger.reserve(subject.account(), worst);
    return worst;
  }

  private Cost cost(long prompt, long answer) {
    Price price = endpoint.pricePerMillionTokens();
    BigDecimal money =
        price == null
            ? BigDecimal.ZERO
            : part(price.prompt(), prompt).add(part(price.answer(), answer));
    return new Cost(prompt + answer, money);
  }

  private static BigDecimal part(double pricePerMillion, long tokens) {
    return BigDecimal.valueOf(pricePerMillion)
        .multiply(BigDecimal.valueOf(tokens))
        .movePointLeft(6)
        .setScale(DECIMALS, RoundingMode.UP);
  }

  @Override
  public void spared(Cost reserved) {
    ledger.postSoon(new Posting(subject.account(), reserved, Cost.NOTHING, false, null));
  }

  @Override
  public void lost(Cost reserved) {
    ledger.postSoon(new Posting(subject.account(), reserved, reserved, true, null));
  }

  @Override
  public void paid(Question question, Cost reserved, ChatReply reply, Effort effort)
      throws InterruptedException {
    Usage usage = reply.usage();
    Cost spent =
        usage.isKnown()
            ? cost(Objects.requireNonNull(usage.prompt()), Objects.requireNonNull(usage.answer()))
            : reserved;
    LedgerEntry entry =
        new LedgerEntry(
            subject,
            question.hash(),
            clock.instant(),
            usage,
            spent,
            effort.milliseconds(),
            effort.tries(),
            reply.body());
    ledger.post(new Posting(subject.account(), reserved, spent, false, entry));
  }
}
