package amalgam.platform.node;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it at the start in two sentences instead of a stack trace. */
class UnknownRoleAnalyzer extends AbstractFailureAnalyzer<UnknownRoleException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnknownRoleException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Set it to web (pages only), worker (work only) or both, which is the default.",
        cause);
  }
}
