/**
 * Work beside requests: periodic jobs, foreign threads, and which of several processes does a job.
 *
 * <p>Gates: {@link vn.langnghe.platform.job.Background} runs it, {@link vn.langnghe.platform.job.Leases} says whose turn it
 * is, {@link vn.langnghe.platform.job.SharedTime} what time it is for all of them.
 *
 * <p>Must not know what the jobs do.
 */
package vn.langnghe.platform.job;
