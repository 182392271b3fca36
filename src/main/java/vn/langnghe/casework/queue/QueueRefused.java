package vn.langnghe.casework.queue;

import vn.langnghe.platform.Refusal;

/** The queue was asked for something it does not have: an unknown view, order, cursor or size. */
public class QueueRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public QueueRefused(String key, String parameter) {
        super(key, parameter);
        about(parameter);
    }
}
