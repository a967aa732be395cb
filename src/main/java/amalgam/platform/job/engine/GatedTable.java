package amalgam.platform.job.engine;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.util.function.Supplier;

/**
 * Has the engine see no other jobs than those that this worker can and should do now. H2 takes the
 * same SQL as PostgreSQL.
 */
final class GatedTable extends PostgreSqlJdbcCustomization {

  private final Supplier<String> condition;

  /**
   * @param condition SQL that a job's row must fulfil, asked for at each look
   */
  GatedTable(Supplier<String> condition) {
    super(true, false);
    this.condition = condition;
  }

  @Override
  public String createSelectDueQuery(
      String tableName, int limit, String andCondition, boolean orderByPriority) {
    return super.createSelectDueQuery(tableName, limit, gated(andCondition), orderByPriority);
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
