package vn.langnghe.intake;

import vn.langnghe.platform.Refusal;

/** The same idempotency key came with another body. */
public class KeyReused extends Refusal {
    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("intake.refused.keyReused");
        about("Idempotency-Key");
    }
}
