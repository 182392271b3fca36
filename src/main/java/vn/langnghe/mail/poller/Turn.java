package vn.langnghe.mail.poller;

/**
 * Our time with a mailbox.
 *
 * @param number of the lease, see {@link vn.langnghe.platform.job.Leases#turn}
 */
record Turn(Mailbox mailbox, long number) {
    static String job(Mailbox mailbox) {
        // names of leases are at most 64 characters long
        String name = "imap " + mailbox.name();
        return name.length() <= 64 ? name : name.substring(0, 55) + "~" + Integer.toHexString(name.hashCode());
    }

    String job() {
        return job(mailbox);
    }
}
