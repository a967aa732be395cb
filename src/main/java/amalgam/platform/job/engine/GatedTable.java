package amalgam.platform.job.engine;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.util.function.Supplier;

/**
 * Has the engine see no other jobs than those that this worker can and should do now. H2 takes the
 * same SQL as PostgreSQL.
 */
final class GatedTable extends PostgreSqlJdbcCustomization {

  /** Left to itself H2 reads and sorts every waiting job for the first few. */
  private static final String IN_ORDER = " use index (scheduled_tasks_due)";

  private final Supplier<String> condition;

  /**
   * @param condition SQL that a job's row must fulfil, asked for at each look
   */
  GatedTable(Supplier<String> condition) {
    super(true, false);
    this.condition = condition;
  }

  /** Asked of H2 only: PostgreSQL locks what it fetches. */
  @Override
  public String createSelectDueQuery(
      String tableName, int limit, String andCondition, boolean orderByPriority) {
    return super.createSelectDueQuery(
        tableName + IN_ORDER, limit, gated(andCondition), orderByPriority);
  }

  @Override
  public String createGenericSelectForUpdateQuery(
      String tableName, int limit, String andCondition, boolean orderByPriority) {
    return super.createGenericSelectForUpdateQuery(
        tableName, limit, gated(andCondition), orderByPriority);
  }

  private String gated(String andCondition) {
    return andCondition + " and " + condition.get() + " ";
  }
}
