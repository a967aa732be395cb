package amalgam.rating.assignment;

import amalgam.rating.Comparison;
import amalgam.rating.assignment.ComparableProposals.Revealed;
import amalgam.tournament.ProposalId;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Remembers what the proposals are that raters see; once judged they never change. */
@Component
class Exhibits {

  private static final int MOST = 20_000;

  private final LoadingCache<ProposalId, Revealed> known;

  Exhibits(ComparableProposals proposals) {
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .build(
                new CacheLoader<>() {
                  @Override
                  public Revealed load(ProposalId id) {
                    return Objects.requireNonNull(proposals.revealed(List.of(id)).get(id));
                  }

                  @Override
                  public Map<ProposalId, Revealed> loadAll(Set<? extends ProposalId> ids) {
                    return proposals.revealed(List.copyOf(ids));
                  }
                });
  }

  /** Two proposals as they stand side by side. */
  record Both(Revealed left, Revealed right) {}

  Both of(Comparison comparison) {
    ProposalId left = comparison.left().proposal();
    ProposalId right = comparison.right().proposal();
    Map<ProposalId, Revealed> both = known.getAll(List.of(left, right));
    return new Both(
        Objects.requireNonNull(both.get(left)), Objects.requireNonNull(both.get(right)));
  }
}
