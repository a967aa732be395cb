package amalgam.platform.persistence;

import amalgam.platform.persistence.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Identity;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies every table of the schema from one database into another, within the transactions that are
 * open on both, and reads it again there to see whether it is the same.
 */
final class DatabaseMove {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseMove.class);
  private static final int ROWS_AT_A_TIME = 500;

  private final DSLContext source;
  private final DSLContext target;

  DatabaseMove(DSLContext source, DSLContext target) {
    this.source = source;
    this.target = target;
  }

  /**
   * What a table held and what arrived of it.
   *
   * @param left in the source
   * @param arrived in the target
   */
  record Moved(TableContent left, TableContent arrived) {
    boolean isWhole() {
      return left.equalTo(arrived);
    }
  }

  /** A table of the target that holds rows already; null if none does. */
  @Nullable String occupiedTable() {
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      Object exists = target.fetchValue("select to_regclass(?) is not null", table.getName());
      if (Boolean.TRUE.equals(exists) && target.fetchExists(table)) {
        return table.getName();
      }
    }
    return null;
  }

  /** Copies and compares; by table, in the order in which they were copied. */
  Map<String, Moved> run() {
    Map<String, Moved> moved = new LinkedHashMap<>();
    for (Table<?> table : referredFirst()) {
      TableContent left = copy(table);
      moved.put(table.getName(), new Moved(left, contentOfTarget(table)));
      LOG.info("{}: {} rows copied", table.getName(), "%,d".formatted(left.rows()));
    }
    return moved;
  }

  /** The tables, each after those that it refers to. */
  private static List<Table<?>> referredFirst() {
    List<Table<?>> waiting = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
    List<Table<?>> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Table<?> next =
          waiting.stream()
              .filter(table -> waiting.stream().noneMatch(other -> refers(table, other)))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("Tables refer to each other: " + waiting));
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean refers(Table<?> table, Table<?> other) {
    return !table.equals(other)
        && table.getReferences().stream().anyMatch(key -> key.getKey().getTable().equals(other));
  }

  private TableContent copy(Table<?> table) {
    TableContent left = new TableContent();
    try (Cursor<? extends Record> rows = read(source, table)) {
      while (rows.hasNext()) {
        insert(table, rows.fetchNext(ROWS_AT_A_TIME), left);
      }
    }
    Identity<?, ?> identity = table.getIdentity();
    if (identity != null) {
      target.fetch(
          "select setval(pg_get_serial_sequence({0}, {1}), coalesce(max({2}), 0) + 1, false)"
              + " from {3}",
          DSL.inline(table.getName()),
          DSL.inline(identity.getField().getName()),
          identity.getField(),
          table);
    }
    return left;
  }

  private void insert(Table<?> table, Result<? extends Record> rows, TableContent left) {
    BatchBindStep batch =
        target.batch(
            target
                .insertInto(table)
                .columns(table.fields())
                .values(new Object[table.fields().length]));
    for (Record row : rows) {
      left.add(row.intoArray());
      batch = batch.bind(row.intoArray());
    }
    batch.execute();
  }

  private TableContent contentOfTarget(Table<?> table) {
    TableContent arrived = new TableContent();
    try (Cursor<? extends Record> rows = read(target, table)) {
      rows.forEach(row -> arrived.add(row.intoArray()));
    }
    return arrived;
  }

  private static Cursor<? extends Record> read(DSLContext database, Table<?> table) {
    return database.select(table.fields()).from(table).fetchSize(ROWS_AT_A_TIME).fetchLazy();
  }
}
