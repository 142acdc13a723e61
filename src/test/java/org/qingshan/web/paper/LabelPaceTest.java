package org.qingshan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A night's labels are printed while somebody waits at the printer. */
class LabelPaceTest {
    private static final BoxPaper.Words WORDS = new BoxPaper.Words("装箱单", "……", "手写：");
    private static final int LABELS = 1_000;
    private static final long MEGABYTE = 1_000_000;
    private static final Duration LOOK = Duration.ofMillis(400);

    private static List<BoxPaper.Box> night() {
        return IntStream.range(0, LABELS)
                .mapToObj(i -> new BoxPaper.Box(
                        "青山村",
                        String.valueOf(1001 + i),
                        String.valueOf(1001 + i),
                        "",
                        "龙㛃" + Character.toString(0x4E00 + i * 7),
                        "138****8000",
                        "湖南省湘西土家族苗族自治州花垣县十八洞村" + i + "号" + Character.toString(0x5E00 + i * 3) + "家",
                        List.of("A1 黄桃 2 箱（11月24日采摘）", "A2 竹笋 3 斤", "A5 腊肉 0.5 斤"),
                        "约 6.5 公斤",
                        "",
                        List.of("现摘现发，收到请马上打开，放阴凉通风的地方，尽快吃完。"),
                        BoxPaper.Promised.NOTHING))
                .toList();
    }

    @Test
    void a_thousand_labels_take_less_than_fifteen_seconds() {
        var boxes = night();
        BoxPaper.labels(boxes.subList(0, 100), WORDS);
        // The processor's, because other tests run at the same time; one thread prints.
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();
        var pdf = BoxPaper.labels(boxes, WORDS);
        var seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;

        System.out.printf("%,d labels: %.1f s, %,d kB%n", LABELS, seconds, pdf.length / 1000);
        assertThat(seconds).isBetween(0.1, 15.0);
    }

    @Test
    void a_thousand_labels_take_less_than_300_megabytes() throws InterruptedException {
        var boxes = night();
        BoxPaper.labels(boxes.subList(0, 100), WORDS);
        var before = used();
        var most = new AtomicLong();
        var printing = new AtomicBoolean(true);
        var watch = new Thread(() -> {
            while (printing.get()) {
                most.accumulateAndGet(used(), Math::max);
                try {
                    Thread.sleep(LOOK.toMillis());
                } catch (InterruptedException end) {
                    return;
                }
            }
        });
        watch.start();
        var pdf = BoxPaper.labels(boxes, WORDS);
        printing.set(false);
        watch.join();

        var megabytes = (most.get() - before) / MEGABYTE;
        System.out.printf("%,d labels: %,d MB more at most, %,d kB%n", LABELS, megabytes, pdf.length / 1000);
        assertThat(megabytes).isLessThan(300);
    }

    /** What is still needed; what earlier tests have left to be cleared away is nobody's. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
