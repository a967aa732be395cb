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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
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
    Map<AccountKey, List<Posting>> byAccount = new TreeMap<>(ORDER);
    postings.forEach(
        posting ->
            byAccount.computeIfAbsent(posting.account(), key -> new ArrayList<>()).add(posting));
    byAccount.forEach(
        (account, some) -> {
          // First: it holds the account to the end, so that nobody adds answers to it meanwhile.
          charge(account, some);
          insertNew(account, some);
        });
  }

  /** Not by a conflict, for which H2 would look through the whole table. */
  private void insertNew(AccountKey account, List<Posting> postings) {
    Map<String, LedgerEntry> entries = new LinkedHashMap<>();
    postings.stream()
        .map(Posting::entry)
        .filter(Objects::nonNull)
        .forEach(entry -> entries.putIfAbsent(entry.question(), entry));
    if (!entries.isEmpty()) {
      entries.keySet().removeAll(replies(account, Set.copyOf(entries.keySet())).keySet());
      database
          .batchInsert(
              entries.values().stream().map(entry -> LedgerRows.of(database, entry)).toList())
          .execute();
    }
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
    // By the questions alone, for which there is an index; hardly one belongs to another account.
    return database
        .select(
            ENDPOINT_ANSWER.TOURNAMENT_ID,
            ENDPOINT_ANSWER.ENDPOINT_ID,
            ENDPOINT_ANSWER.QUESTION,
            ENDPOINT_ANSWER.REPLY)
        .from(ENDPOINT_ANSWER)
        .where(ENDPOINT_ANSWER.QUESTION.in(questions))
        .fetch()
        .stream()
        .filter(row -> account.equals(new AccountKey(row.value1(), row.value2())))
        .collect(Collectors.toMap(Record4::value3, Record4::value4));
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
