package amalgam.contestant.endpoint.ledger.persistence;

import static amalgam.platform.persistence.schema.Tables.ENDPOINT_ACCOUNT;
import static amalgam.platform.persistence.schema.Tables.ENDPOINT_ANSWER;

import amalgam.contestant.endpoint.ledger.Account;
import amalgam.contestant.endpoint.ledger.AccountKey;
import amalgam.contestant.endpoint.ledger.AccountReport;
import amalgam.contestant.endpoint.ledger.Budget;
import amalgam.contestant.endpoint.ledger.Cost;
import amalgam.contestant.endpoint.ledger.LedgerEntry;
import amalgam.contestant.endpoint.ledger.LedgerRepository;
import amalgam.contestant.endpoint.ledger.Posting;
import amalgam.contestant.endpoint.ledger.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqLedgerRepository implements LedgerRepository {

  /** Of one order everywhere, so that no two transactions wait for each other. */
  private static final Comparator<AccountKey> ORDER =
      Comparator.comparingLong(AccountKey::tournament).thenComparing(AccountKey::endpoint);

  private final DSLContext database;

  JooqLedgerRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void open(AccountKey account, Budget budget) {
    database
        .insertInto(ENDPOINT_ACCOUNT)
        .set(ENDPOINT_ACCOUNT.TOURNAMENT_ID, account.tournament())
        .set(ENDPOINT_ACCOUNT.ENDPOINT_ID, account.endpoint())
        .set(ENDPOINT_ACCOUNT.MONEY_LIMIT, budget.money())
        .set(ENDPOINT_ACCOUNT.TOKEN_LIMIT, budget.tokens())
        .onConflictDoNothing()
        .execute();
  }

  private static Condition is(AccountKey account) {
    return ENDPOINT_ACCOUNT
        .TOURNAMENT_ID
        .eq(account.tournament())
        .and(ENDPOINT_ACCOUNT.ENDPOINT_ID.eq(account.endpoint()));
  }

  @Override
  public Optional<Account> account(AccountKey account) {
    return database
        .selectFrom(ENDPOINT_ACCOUNT)
        .where(is(account))
        .fetchOptional(LedgerRows::account);
  }

  @Override
  @Transactional
  public List<Boolean> reserve(List<Wish> wishes) {
    Map<AccountKey, Cost> sums = new TreeMap<>(ORDER);
    wishes.forEach(wish -> sums.merge(wish.account(), wish.worst(), Cost::plus));
    Set<AccountKey> suffice = new HashSet<>();
    sums.forEach(
        (account, sum) -> {
          if (isReserved(account, sum)) {
            suffice.add(account);
          }
        });
    return wishes.stream()
        .map(wish -> suffice.contains(wish.account()) || isReserved(wish.account(), wish.worst()))
        .toList();
  }

  private boolean isReserved(AccountKey account, Cost worst) {
    return database
            .update(ENDPOINT_ACCOUNT)
            .set(
                ENDPOINT_ACCOUNT.RESERVED_TOKENS,
                ENDPOINT_ACCOUNT.RESERVED_TOKENS.plus(worst.tokens()))
            .set(
                ENDPOINT_ACCOUNT.RESERVED_MONEY,
                ENDPOINT_ACCOUNT.RESERVED_MONEY.plus(worst.money()))
            .where(is(account))
            .and(fits(worst))
            .execute()
        == 1;
  }

  private static Condition fits(Cost worst) {
    return ENDPOINT_ACCOUNT
        .TOKEN_LIMIT
        .isNull()
        .or(
            ENDPOINT_ACCOUNT
                .SPENT_TOKENS
                .plus(ENDPOINT_ACCOUNT.RESERVED_TOKENS)
                .plus(worst.tokens())
                .le(ENDPOINT_ACCOUNT.TOKEN_LIMIT))
        .and(
            ENDPOINT_ACCOUNT
                .MONEY_LIMIT
                .isNull()
                .or(
                    ENDPOINT_ACCOUNT
                        .SPENT_MONEY
                        .plus(ENDPOINT_ACCOUNT.RESERVED_MONEY)
                        .plus(worst.money())
                        .le(ENDPOINT_ACCOUNT.MONEY_LIMIT)));
  }

  @Override
  @Transactional
  public void post(List<Posting> postings) {
    List<Query> inserts =
        postings.stream().map(Posting::entry).filter(Objects::nonNull).map(this::insert).toList();
    if (!inserts.isEmpty()) {
      database.batch(inserts).execute();
    }
    Map<AccountKey, List<Posting>> byAccount = new TreeMap<>(ORDER);
    postings.forEach(
        posting ->
            byAccount.computeIfAbsent(posting.account(), key -> new ArrayList<>()).add(posting));
    byAccount.forEach(this::charge);
  }

  private Query insert(LedgerEntry entry) {
    return database
        .insertInto(ENDPOINT_ANSWER)
        .set(LedgerRows.of(database, entry))
        // Of no key in particular, H2 would look through the whole table.
        .onConflict(
            ENDPOINT_ANSWER.TOURNAMENT_ID, ENDPOINT_ANSWER.ENDPOINT_ID, ENDPOINT_ANSWER.QUESTION)
        .doNothing();
  }

  private void charge(AccountKey account, List<Posting> postings) {
    Cost spent = postings.stream().map(Posting::spent).reduce(Cost.NOTHING, Cost::plus);
    Cost reserved = postings.stream().map(Posting::reserved).reduce(Cost.NOTHING, Cost::plus);
    long lost = postings.stream().filter(Posting::isLost).count();
    database
        .update(ENDPOINT_ACCOUNT)
        .set(ENDPOINT_ACCOUNT.SPENT_TOKENS, ENDPOINT_ACCOUNT.SPENT_TOKENS.plus(spent.tokens()))
        .set(ENDPOINT_ACCOUNT.SPENT_MONEY, ENDPOINT_ACCOUNT.SPENT_MONEY.plus(spent.money()))
        .set(
            ENDPOINT_ACCOUNT.RESERVED_TOKENS,
            ENDPOINT_ACCOUNT.RESERVED_TOKENS.minus(reserved.tokens()))
        .set(
            ENDPOINT_ACCOUNT.RESERVED_MONEY,
            ENDPOINT_ACCOUNT.RESERVED_MONEY.minus(reserved.money()))
        .set(ENDPOINT_ACCOUNT.LOST_REQUESTS, ENDPOINT_ACCOUNT.LOST_REQUESTS.plus(lost))
        .where(is(account))
        .execute();
  }

  @Override
  public Map<String, String> replies(AccountKey account, Collection<String> questions) {
    return database
        .select(ENDPOINT_ANSWER.QUESTION, ENDPOINT_ANSWER.REPLY)
        .from(ENDPOINT_ANSWER)
        .where(ENDPOINT_ANSWER.TOURNAMENT_ID.eq(account.tournament()))
        .and(ENDPOINT_ANSWER.ENDPOINT_ID.eq(account.endpoint()))
        .and(ENDPOINT_ANSWER.QUESTION.in(questions))
        .fetchMap(ENDPOINT_ANSWER.QUESTION, ENDPOINT_ANSWER.REPLY);
  }

  @Override
  @Transactional
  public boolean changeBudget(AccountKey account, Budget budget) {
    return database
            .update(ENDPOINT_ACCOUNT)
            .set(ENDPOINT_ACCOUNT.MONEY_LIMIT, budget.money())
            .set(ENDPOINT_ACCOUNT.TOKEN_LIMIT, budget.tokens())
            .where(is(account))
            .execute()
        == 1;
  }

  @Override
  public List<AccountReport> reports() {
    return LedgerRows.reports(database);
  }
}
