package lockstep.explorer.corpus.correct.threads;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** How often each thread takes the lock is drawn by generators that the JDK makes without a seed: the same in every run of a schedule. */
public final class GeneratorsOfTheJdk {
    private static int sum;

    private static synchronized void add() {
        sum++;
    }

    public static void main(String[] args) throws InterruptedException {
        RandomGenerator usual = RandomGenerator.getDefault();
        RandomGenerator named = RandomGenerator.of("Xoshiro256PlusPlus");
        RandomGenerator made = RandomGeneratorFactory.of("L64X128MixRandom").create();
        int first = usual.nextInt(1, 5) + made.nextInt(5);
        int second = named.nextInt(1, 5);
        Thread one = new Thread(() -> addOften(first));
        Thread two = new Thread(() -> addOften(second));
        one.start();
        two.start();
        one.join();
        two.join();
        assert sum == first + second;
    }

    private static void addOften(int times) {
        for (int i = 0; i < times; i++) {
            add();
        }
    }
}
