package vn.langnghe.letters;

import jakarta.enterprise.context.ApplicationScoped;
import vn.langnghe.seal.Sealing;

/** Writes letters into the outbox, inside the transaction of what they tell about. */
@ApplicationScoped
public class Letters {
    /** Puts the acknowledgement in the outbox; its address is sealed at once. */
    public void acknowledge(Acknowledgement ack, Sealing sealing) {}
}
