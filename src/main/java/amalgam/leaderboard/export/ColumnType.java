package amalgam.leaderboard.export;

import amalgam.leaderboard.Measure;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** What the values of a column are; the same name means the same in every table. */
enum ColumnType {
  TEXT {
    @Override
    Type named(String column) {
      return Types.optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(column);
    }

    @Override
    void write(Object value, RecordConsumer row) {
      row.addBinary(Binary.fromString(value.toString()));
    }
  },
  WHOLE {
    @Override
    Type named(String column) {
      return Types.optional(PrimitiveTypeName.INT64).named(column);
    }

    @Override
    void write(Object value, RecordConsumer row) {
      row.addLong(value instanceof Number number ? number.longValue() : identity(value));
    }
  },
  TRUTH {
    @Override
    Type named(String column) {
      return Types.optional(PrimitiveTypeName.BOOLEAN).named(column);
    }

    @Override
    void write(Object value, RecordConsumer row) {
      row.addBoolean((Boolean) value);
    }
  },
  NUMBER {
    @Override
    Type named(String column) {
      return Types.optional(PrimitiveTypeName.DOUBLE).named(column);
    }

    @Override
    void write(Object value, RecordConsumer row) {
      row.addDouble(((Number) value).doubleValue());
    }
  };

  private static final Set<String> TEXTS =
      Set.of(
          "contestant",
          "entrant",
          "start",
          "end",
          "include",
          "exclude",
          "walk",
          "idea",
          "task",
          "gate",
          "text",
          "withdrawn",
          "rerun_at",
          "at",
          "rater",
          "left_entrant",
          "right_entrant",
          "axis",
          "outcome",
          "judge",
          "left_contestant",
          "right_contestant",
          "set_aside",
          "purpose",
          "kind",
          "ratings_of");

  private static final Set<String> WHOLES =
      Set.of(
          "prompt_id",
          "bundle_id",
          "proposal_id",
          "level",
          "hop_budget",
          "top_k",
          "min_hops",
          "sample",
          "seed",
          "hops",
          "parameters",
          "n",
          "vote_id",
          "rating_id",
          "points",
          "assignment_id",
          "left_proposal",
          "right_proposal",
          "milliseconds");

  private static final Set<String> TRUTHS = Set.of("no_revisits", "provisional");

  private static final Set<String> NUMBERS =
      Set.of(
          "temperature",
          "top_p",
          "ceiling_novelty",
          "share_removed",
          "surprise",
          "alpha_hops",
          "sampling_probability",
          "hypervolume",
          "contestant_hypervolume",
          "p_non_dominated");

  /**
   * That of the column of that name.
   *
   * @throws IllegalArgumentException if it has none yet
   */
  static ColumnType of(String column) {
    if (TEXTS.contains(column)) {
      return TEXT;
    }
    if (TRUTHS.contains(column) || column.endsWith("_provisional")) {
      return TRUTH;
    }
    if (WHOLES.contains(column) || column.startsWith("gate_") || ends(column, "_n", "_rank")) {
      return WHOLE;
    }
    if (NUMBERS.contains(column) || isMeasure(column) || ends(column, "_low", "_high")) {
      return NUMBER;
    }
    throw new IllegalArgumentException("The column '%s' needs a type.".formatted(column));
  }

  private static boolean ends(String column, String... endings) {
    return Stream.of(endings).anyMatch(column::endsWith);
  }

  private static boolean isMeasure(String column) {
    return column.contains("rating_")
        || Stream.of(Measure.values())
            .anyMatch(measure -> column.equals(LeaderboardCsv.snakeCase(measure.key())));
  }

  /** The column, as a file's schema has it. */
  abstract Type named(String column);

  /** Writes a value of the column. */
  abstract void write(Object value, RecordConsumer row);

  /** Typed ids read as their numbers. */
  private static long identity(Object value) {
    return Long.parseLong(value.toString());
  }
}
