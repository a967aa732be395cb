package amalgam.contestant.endpoint.ledger.persistence;

import static amalgam.platform.persistence.schema.Tables.ENDPOINT_ACCOUNT;
import static amalgam.platform.persistence.schema.Tables.ENDPOINT_ANSWER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.median;
import static org.jooq.impl.DSL.sum;

import amalgam.contestant.endpoint.ledger.Account;
import amalgam.contestant.endpoint.ledger.AccountKey;
import amalgam.contestant.endpoint.ledger.AccountReport;
import amalgam.contestant.endpoint.ledger.Budget;
import amalgam.contestant.endpoint.ledger.Cost;
import amalgam.contestant.endpoint.ledger.LedgerEntry;
import amalgam.platform.persistence.schema.tables.records.EndpointAccountRecord;
import amalgam.platform.persistence.schema.tables.records.EndpointAnswerRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of the ledger and what they say. */
final class LedgerRows {

  private static final Field<Integer> ANSWERS = count().as("answers");
  private static final Field<Integer> COUNTED =
      count(ENDPOINT_ANSWER.PROMPT_TOKENS.plus(ENDPOINT_ANSWER.ANSWER_TOKENS)).as("counted");
  private static final Field<BigDecimal> PROMPT = total(ENDPOINT_ANSWER.PROMPT_TOKENS).as("prompt");
  private static final Field<BigDecimal> WRITTEN =
      total(ENDPOINT_ANSWER.ANSWER_TOKENS).as("written");
  private static final Field<BigDecimal> REASONING =
      total(ENDPOINT_ANSWER.REASONING_TOKENS).as("reasoning");
  private static final Field<BigDecimal> MEDIAN = median(ENDPOINT_ANSWER.MILLISECONDS).as("middle");

  private LedgerRows() {}

  static Account account(EndpointAccountRecord row) {
    return new Account(
        new AccountKey(row.getTournamentId(), row.getEndpointId()),
        new Budget(row.getMoneyLimit(), row.getTokenLimit()),
        new Cost(row.getSpentTokens(), row.getSpentMoney()),
        new Cost(row.getReservedTokens(), row.getReservedMoney()),
        row.getLostRequests());
  }

  static EndpointAnswerRecord of(DSLContext database, LedgerEntry entry) {
    EndpointAnswerRecord row = database.newRecord(ENDPOINT_ANSWER);
    row.setTournamentId(entry.subject().tournament());
    row.setEndpointId(entry.subject().endpoint());
    row.setEntrantId(entry.subject().entrant());
    row.setPurpose(entry.subject().purpose().word());
    row.setQuestion(entry.question());
    row.setAt(entry.at());
    row.setPromptTokens(entry.usage().prompt());
    row.setAnswerTokens(entry.usage().answer());
    row.setReasoningTokens(entry.usage().reasoning());
    row.setCountedTokens(entry.cost().tokens());
    row.setMoney(entry.cost().money());
    row.setMilliseconds(entry.milliseconds());
    row.setTries(entry.tries());
    row.setReply(entry.reply());
    return row;
  }

  /** The accounts, each with the sums over its answers. */
  static List<AccountReport> reports(DSLContext database) {
    Map<AccountKey, Record> sums = new HashMap<>();
    database
        .select(
            ENDPOINT_ANSWER.TOURNAMENT_ID,
            ENDPOINT_ANSWER.ENDPOINT_ID,
            ANSWERS,
            COUNTED,
            PROMPT,
            WRITTEN,
            REASONING,
            MEDIAN)
        .from(ENDPOINT_ANSWER)
        .groupBy(ENDPOINT_ANSWER.TOURNAMENT_ID, ENDPOINT_ANSWER.ENDPOINT_ID)
        .forEach(
            row ->
                sums.put(
                    new AccountKey(
                        row.get(ENDPOINT_ANSWER.TOURNAMENT_ID),
                        row.get(ENDPOINT_ANSWER.ENDPOINT_ID)),
                    row));
    return database
        .selectFrom(ENDPOINT_ACCOUNT)
        .orderBy(ENDPOINT_ACCOUNT.ENDPOINT_ID, ENDPOINT_ACCOUNT.TOURNAMENT_ID)
        .fetch(row -> report(account(row), sums));
  }

  private static Field<BigDecimal> total(Field<Long> tokens) {
    return coalesce(sum(tokens), inline(BigDecimal.ZERO));
  }

  private static AccountReport report(Account account, Map<AccountKey, Record> sums) {
    @Nullable Record row = sums.get(account.key());
    if (row == null) {
      return new AccountReport(account, 0, 0, 0, 0, 0, 0);
    }
    return new AccountReport(
        account,
        row.get(ANSWERS),
        row.get(ANSWERS) - row.get(COUNTED),
        row.get(PROMPT).longValue(),
        row.get(WRITTEN).longValue(),
        row.get(REASONING).longValue(),
        row.get(MEDIAN).doubleValue());
  }
}
