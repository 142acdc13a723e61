package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qingshan.domain.product.Unit;

/** How long it takes to read one message. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClaimReaderBenchmark {
    private static final Lineup LINEUP = Lineup.of(
            List.of(
                    offer("A1", "黄桃", "Yellow peaches", Unit.BOX, "1"),
                    offer("A2", "竹笋", "Bamboo shoots", Unit.JIN, "0.5"),
                    offer("A3", "红糖", "Brown sugar", Unit.BAG, "1"),
                    offer("A4", "土鸡蛋", "Free-range eggs", Unit.CARTON, "1"),
                    offer("A5", "腊肉", "Cured pork", Unit.JIN, "0.5")),
            "A1");

    private static final String PARAGRAPH = "主播晚上好，上次的黄桃很好吃，我妈说再来两箱，还要竹笋三斤，红糖一袋谢谢。two more boxes of peaches please! ";

    /** What the host announces. */
    @State(Scope.Thread)
    public static class Exact {
        @Param({"A1 x2", "+1"})
        public String text = "";
    }

    /** What people say. */
    @State(Scope.Thread)
    public static class Loose {
        @Param({
            "老板我要黄桃两箱，再来半斤腊肉，谢谢",
            "I'd like two boxes of peaches and half a jin of cured pork please",
            "huangtao liang xiang",
            "黄挑2厢",
            "这个桃子甜不甜呀，到长沙几天能到"
        })
        public String text = "";
    }

    /** What nobody should send. */
    @State(Scope.Thread)
    public static class Long {
        @Param({"2048", "4096"})
        public int length;

        String text = "";

        @Setup
        public void write() {
            text = PARAGRAPH.repeat(length / PARAGRAPH.length() + 1).substring(0, length);
        }
    }

    @Benchmark
    public ClaimReading exact(Exact exact) {
        return ClaimReader.read(exact.text, LINEUP);
    }

    @Benchmark
    public ClaimReading loose(Loose loose) {
        return ClaimReader.read(loose.text, LINEUP);
    }

    @Benchmark
    public ClaimReading longest(Long longest) {
        return ClaimReader.read(longest.text, LINEUP);
    }

    private static Offer offer(String slot, String zh, String en, Unit unit, String step) {
        return new Offer(slot, zh, en, List.of(), unit, new BigDecimal(step));
    }
}
