/** How long another job may be reported before the wanted one: right after a start, that is an older one. */
const OTHER_JOB_MS = 60_000;

/** Tells the wanted job from others, where a status operation reports the latest job only. */
export class LatestJob {
  #otherId: string | undefined;
  #giveUpAt = Number.POSITIVE_INFINITY;

  /**
   * What a status is about: the wanted job, another one for now, or another one for good, because only a newer job can follow the wanted one or an
   * older one. Without ids, every status is about the wanted job.
   */
  see(reportedId: string | undefined, wantedId: string | undefined): "wanted" | "other" | "lost" {
    if (reportedId === wantedId || reportedId === undefined || wantedId === undefined) {
      this.#giveUpAt = 0;
      return "wanted";
    }
    const now = performance.now();
    this.#giveUpAt = Math.min(this.#giveUpAt, now + OTHER_JOB_MS);
    this.#otherId ??= reportedId;
    return reportedId === this.#otherId && now < this.#giveUpAt ? "other" : "lost";
  }
}
