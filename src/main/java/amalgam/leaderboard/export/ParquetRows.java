package amalgam.leaderboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A table as Apache Parquet, a few megabytes in memory however long it gets. */
final class ParquetRows implements TableRows {

  private static final long ROW_GROUP_BYTES = 8L << 20;

  private final ParquetWriter<@Nullable Object[]> writer;

  ParquetRows(OutputStream output, String... columns) throws IOException {
    this.writer =
        new Builder(new StreamedFile(output), new Rows(columns))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withCodecFactory(new GzipCodecs())
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build();
  }

  @Override
  public void add(@Nullable Object... values) throws IOException {
    writer.write(values);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** Of a writer of plain rows. */
  private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

    private final Rows rows;

    Builder(OutputFile file, Rows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration settings) {
      return rows;
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration settings) {
      return rows;
    }
  }

  /** How a row goes into the columns. */
  private static final class Rows extends WriteSupport<@Nullable Object[]> {

    private final String[] columns;
    private final ColumnType[] types;
    private @Nullable RecordConsumer consumer;

    Rows(String[] columns) {
      this.columns = columns;
      this.types = Stream.of(columns).map(ColumnType::of).toArray(ColumnType[]::new);
    }

    @Override
    public WriteContext init(ParquetConfiguration settings) {
      Type[] fields =
          Stream.of(columns).map(name -> ColumnType.of(name).named(name)).toArray(Type[]::new);
      return new WriteContext(new MessageType("row", fields), Map.of());
    }

    @Override
    public WriteContext init(Configuration settings) {
      return init(new PlainParquetConfiguration());
    }

    @Override
    public void prepareForWrite(RecordConsumer writer) {
      consumer = writer;
    }

    @Override
    public void write(@Nullable Object[] values) {
      RecordConsumer row = Objects.requireNonNull(consumer);
      row.startMessage();
      for (int column = 0; column < columns.length; column++) {
        Object value = values[column];
        if (value != null) {
          row.startField(columns[column], column);
          types[column].write(value, row);
          row.endField(columns[column], column);
        }
      }
      row.endMessage();
    }
  }
}
