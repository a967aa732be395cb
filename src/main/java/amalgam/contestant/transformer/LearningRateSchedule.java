package amalgam.contestant.transformer;

/**
 * A linear warm-up from nothing, then half a cosine down to a share of the peak.
 *
 * @param peak greatest rate
 * @param warmUpSteps steps until the peak
 * @param steps all steps
 * @param finalShare rate of the last step, as a share of the peak
 */
record LearningRateSchedule(double peak, int warmUpSteps, int steps, double finalShare) {

  static LearningRateSchedule of(TrainingPlan plan, int steps) {
    TrainingSettings settings = plan.settings();
    int warmUp = (int) Math.max(1, Math.round(settings.warmUpShare() * steps));
    return new LearningRateSchedule(
        settings.peakLearningRate(plan.width()), warmUp, steps, settings.finalShare());
  }

  /** The rate of {@code step}, from 0. */
  double at(int step) {
    if (step < warmUpSteps) {
      return peak * (step + 1) / warmUpSteps;
    }
    double progress = (step + 1.0 - warmUpSteps) / Math.max(1, steps - warmUpSteps);
    double cosine = (1 + Math.cos(Math.PI * Math.min(1, progress))) / 2;
    return peak * (finalShare + (1 - finalShare) * cosine);
  }
}
