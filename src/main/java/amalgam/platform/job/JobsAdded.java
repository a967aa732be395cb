package amalgam.platform.job;

/** Announced in this process after added jobs are stored. */
public record JobsAdded() {}
