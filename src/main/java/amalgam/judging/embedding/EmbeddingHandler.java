package amalgam.judging.embedding;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.judging.embedding.EmbeddingJudge.Answer;
import amalgam.platform.job.Job;
import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import amalgam.rating.assignment.ComparableProposals;
import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the embedding judge some prompts' proposals, a durable job for every few prompts. */
@Component
public class EmbeddingHandler implements JobHandler {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddingHandler.class);

  private static final String KIND = "judge-embed";
  private static final int PROMPTS = 25;

  /** Spaces whose concepts' vectors are kept, of 1.5 kB a concept. */
  private static final int SPACES = 3;

  private final TournamentRepository tournaments;
  private final SpaceCatalog spaces;
  private final ComparableProposals proposals;
  private final Embedding embedding;
  private final EmbeddingVerdicts verdicts;

  /** The vectors of concepts, by the hash of their space. */
  private final LoadingCache<String, Map<Integer, float[]>> known =
      Caffeine.newBuilder().maximumSize(SPACES).build(hash -> new ConcurrentHashMap<>());

  EmbeddingHandler(
      TournamentRepository tournaments,
      SpaceCatalog spaces,
      ComparableProposals proposals,
      Embedding embedding,
      EmbeddingVerdicts verdicts) {
    this.tournaments = tournaments;
    this.spaces = spaces;
    this.proposals = proposals;
    this.embedding = embedding;
    this.verdicts = verdicts;
  }

  /**
   * The jobs that judge a whole tournament.
   *
   * @param number of the judge in the tournament's definition
   */
  public static List<Job> jobs(TournamentId tournament, int number, int prompts) {
    return IntStream.range(0, (prompts + PROMPTS - 1) / PROMPTS)
        .mapToObj(
            batch -> new Job(KIND, "", JobKey.of(tournament.value(), 0, number, batch), batch))
        .toList();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public Lane lane() {
    return Lane.SHORT;
  }

  @Override
  public void run(JobInHand job) {
    TournamentId id = new TournamentId(job.key().part(0));
    int first = Math.toIntExact(job.key().part(3)) * PROMPTS;
    Tournament tournament = tournaments.find(id).orElseThrow();
    ConceptSpace space = spaces.get(tournament.spaceId());
    EmbeddingJudge judge = new EmbeddingJudge(embedding, space, known.get(space.hash()));
    List<EmbeddingVerdict> said = judge.judge(answers(id, first, first + PROMPTS));
    job.finish(() -> verdicts.store(id, said));
  }

  private List<Answer> answers(TournamentId id, int from, int to) {
    Map<EntrantId, String> contestants =
        tournaments.entrants(id).stream()
            .collect(Collectors.toMap(Entrant::id, Entrant::contestantId));
    Set<PromptId> prompts =
        tournaments.prompts(id).stream()
            .filter(prompt -> prompt.ordinal() >= from && prompt.ordinal() < to)
            .map(TournamentPrompt::id)
            .collect(Collectors.toSet());
    List<Answer> answers = new ArrayList<>();
    proposals.forEach(
        id,
        exhibit -> {
          if (prompts.contains(exhibit.prompt())) {
            answers.add(answer(exhibit, contestants.getOrDefault(exhibit.entrant(), "")));
          }
        });
    answers.sort(Comparator.comparingLong(answer -> answer.proposal().value()));
    return answers;
  }

  private static Answer answer(Exhibit exhibit, String contestant) {
    return new Answer(exhibit.proposal(), contestant, exhibit.prompt().value(), exhibit.walk());
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    LOG.warn("The embedding judge of tournament {} is tried again: {}", key.part(0), reason);
  }

  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    LOG.error("The embedding judge of tournament {} was given up: {}", key.part(0), reason);
  }
}
