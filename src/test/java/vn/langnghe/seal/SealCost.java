package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what the operations of this room cost on this machine, in microseconds. A program, not a test: run its main. */
final class SealCost {
    private static final Context HERE = new Context("submission", "AAAAAAAAAAAAAAAAAAAAAA", "raw");
    private static final int TIMES = 2_000;

    private SealCost() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("seal-cost");
        Seal seal = Seal.withKeysIn(folder.resolve("keys"));
        byte[] story =
                "Cán bộ tiếp dân uống rượu trong giờ làm việc. ".repeat(40).getBytes(UTF_8);
        ReceiptCode code = ReceiptCode.fresh();
        CodeLock lock = seal.lock(code);
        Sealing sealing = seal.begin();
        byte[] envelope = sealing.seal(story, HERE);

        print("begin()", seal::begin);
        print("begin(citizen)", () -> seal.begin(lock.citizenPublicKey()));
        print("seal 2 kB", () -> sealing.seal(story, HERE));
        print("open 2 kB, same sender", () -> seal.open(envelope, HERE));
        print("begin + seal + open", () -> seal.open(seal.begin().seal(story, HERE), HERE));
        print("lock(code)", () -> seal.lock(code));
        print("unlock(code)", () -> seal.unlock(lock, code));
        print("unlock, wrong code", () -> seal.unlock(lock, ReceiptCode.fresh()));
        print("sign", () -> seal.sign(story));
        print("digest 2 kB", () -> seal.digest("receipt", story));
        print("token(16)", () -> seal.token(16));
        Passwords passwords = new Passwords();
        print("password", 20, () -> passwords.hash("mật khẩu".toCharArray()));
    }

    private static void print(String what, Runnable work) {
        print(what, TIMES, work);
    }

    private static void print(String what, int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        System.out.printf("%-24s %10.1f µs%n", what, (System.nanoTime() - start) / 1_000.0 / times);
    }
}
