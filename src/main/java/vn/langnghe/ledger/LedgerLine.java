package vn.langnghe.ledger;

import java.time.Instant;

/**
 * One entry as a page shows it.
 *
 * @param node which process wrote it
 * @param seq its number in that node's chain, from 1
 */
public record LedgerLine(
        Instant at, String caseNumber, String action, String actor, String details, String node, long seq) {}
