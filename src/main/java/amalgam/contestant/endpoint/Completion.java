package amalgam.contestant.endpoint;

/**
 * What a model answered.
 *
 * @param text as it came
 * @param isCutOff whether it was not finished when its tokens were spent
 */
record Completion(String text, boolean isCutOff) {}
