package vn.langnghe.web.reveal;

import java.util.List;
import vn.langnghe.web.desk.words.HistoryLine;

/**
 * One request in words.
 *
 * @param until the end of its window, or nothing
 * @param opens whether its button works now
 * @param elsewhere why it does not open in this session, or nothing
 * @param moves whether it can be taken along into this session
 * @param history what happened to it, newest first
 */
public record RevealLine(
        String id,
        String at,
        String set,
        String reason,
        String state,
        String answer,
        String until,
        boolean opens,
        String elsewhere,
        boolean moves,
        List<HistoryLine> history) {}
