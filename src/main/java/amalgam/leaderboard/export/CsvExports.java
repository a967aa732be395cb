package amalgam.leaderboard.export;

import amalgam.creativity.Assessment;
import amalgam.leaderboard.JudgedProposal;
import amalgam.tournament.TournamentPrompt;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The columns of the exports. Numbers are written with all their digits. */
final class CsvExports {

  private static final String SEPARATOR = "|";

  private static final String[] PROMPT_COLUMNS = {
    "prompt_id",
    "bundle_id",
    "level",
    "start",
    "end",
    "include",
    "exclude",
    "hop_budget",
    "ceiling_novelty",
    "share_removed",
    "task"
  };

  private static final String[] PROPOSAL_COLUMNS = {
    "proposal_id",
    "contestant",
    "entrant",
    "temperature",
    "top_k",
    "top_p",
    "min_hops",
    "prompt_id",
    "sample",
    "seed",
    "walk",
    "gate",
    "hops",
    "surprise",
    "novelty",
    "utility",
    "creativity",
    "text",
    "no_revisits",
    "soft_utility",
    "idea"
  };

  private CsvExports() {}

  static void prompts(
      TableFormat format, OutputStream output, int hopBudget, List<TournamentPrompt> prompts)
      throws IOException {
    try (TableRows rows = format.open(output, PROMPT_COLUMNS)) {
      for (TournamentPrompt prompt : prompts) {
        rows.add(
            prompt.id(),
            prompt.bundle(),
            prompt.level(),
            prompt.start(),
            prompt.end(),
            String.join(SEPARATOR, prompt.include()),
            String.join(SEPARATOR, prompt.exclude()),
            hopBudget,
            prompt.ceilingNovelty(),
            prompt.shareRemoved(),
            prompt.task().word());
      }
    }
  }

  /** Writes what {@code source} gives, one proposal at a time. */
  static void proposals(
      TableFormat format, OutputStream output, Consumer<Consumer<JudgedProposal>> source)
      throws IOException {
    format.stream(output, PROPOSAL_COLUMNS, source, CsvExports::row);
  }

  static CSVPrinter printer(OutputStream output, String[] columns) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8)),
            CSVFormat.RFC4180);
    csv.printRecord((Object[]) columns);
    return csv;
  }

  private static @Nullable Object[] row(JudgedProposal judged) {
    Assessment found = judged.assessment();
    return new @Nullable Object[] {
      judged.proposal().id(),
      judged.contestant().id(),
      judged.entrant().decoding().label(),
      judged.entrant().decoding().temperature(),
      judged.entrant().decoding().topK(),
      judged.entrant().decoding().topP(),
      judged.entrant().decoding().minHops(),
      judged.prompt().id(),
      judged.proposal().sample(),
      judged.proposal().seed(),
      judged.proposal().walk(),
      found == null ? null : found.gate().word(),
      found == null ? null : found.hops(),
      found == null ? null : MissingNumber.orNull(found.surprise()),
      found == null ? null : MissingNumber.orNull(found.novelty()),
      found == null ? null : found.utility(),
      found == null ? null : found.creativity(),
      judged.proposal().answer(),
      judged.entrant().decoding().noRevisits(),
      found == null ? null : found.softUtility(),
      judged.proposal().idea()
    };
  }
}
