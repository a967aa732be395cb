package amalgam.platform.persistence;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the database count again after very many rows came at once: until it does by itself, minutes
 * later, it would read whole tables where an index finds a row.
 */
@Component
public class TableStatistics {

  /** Fewer rows than this are no burden however they are read. */
  private static final int MANY = 1000;

  private final DSLContext database;

  TableStatistics(DSLContext database) {
    this.database = database;
  }

  /** Notes, within a transaction, that rows were added; they are counted after it, if many. */
  public void added(int rows, Table<?> table) {
    if (rows >= MANY && database.dialect().family() == SQLDialect.POSTGRES) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              // Within the committed transaction's connection, which is still there.
              database.execute("analyze {0}", table);
            }
          });
    }
  }
}
