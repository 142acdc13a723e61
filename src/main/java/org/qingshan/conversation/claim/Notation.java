package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs between a product and its number that are no minus and no end of a sentence: A.4 两盒, A5各1. */
final class Notation {
    private record Rule(Pattern pattern, String written) {}

    private static final List<Rule> RULES = List.of(
            // A.4 两盒
            new Rule(Pattern.compile("(?<![\\p{L}\\d.])([a-z])\\.(\\d{1,2})(?=[ ,]?[\\d一二两三四五六七八九十半])"), "$1$2"),
            // 腊肉.5斤: half, not five
            new Rule(Pattern.compile("(?<=\\p{IsHan}|[ x×*])\\.(?=5(?!\\d))"), "0."),
            // 黄桃+1+
            new Rule(Pattern.compile("(\\+\\d{1,2})\\+$"), "$1"),
            new Rule(Pattern.compile("(?<=[a-z]\\d|\\p{IsHan})乘以?(?=\\d)"), "x"),
            // 单身狗一枚，黄桃一箱: who orders
            new Rule(Pattern.compile("(?<=\\p{IsHan}{2})(?<![蛋果桃])一枚(?=[ ,.!]|$)"), ""),
            // 回复 @小王:黄桃2箱, #黄桃#2箱
            new Rule(Pattern.compile("^(?:回复 ?@[^ :,]{1,16}[ :,]+|@(?![a-z]\\d)[^ :,]{1,16} ?[:,]+)"), ""),
            new Rule(Pattern.compile("#(?=\\p{IsHan})|(?<=\\p{IsHan})#"), " "),
            // A1/A4各1
            new Rule(Pattern.compile("(?<=[a-z]\\d)/(?=[a-z]\\d{1,2}各)"), "、"),
            // 第一黄桃两箱第二鸡蛋一盒: counted up, and not 第一个, which is the first on the list
            new Rule(
                    Pattern.compile(
                            "第[一二三四五六1-6][,、: ]?(?![个样款种号次批名位件箱盒袋份单条轮波场天回组期链])(?=\\p{IsHan}{1,6}[\\d一二两三四五六七八九十半]{1,3}[箱盒袋斤份包瓶罐桶条])"),
                    ","),
            // 1x A1 + 2x A3
            new Rule(Pattern.compile("(?<=[\\p{L}\\d]) ?\\+ ?(?=\\d{1,2} ?x ?\\p{L})"), ","),
            // 黄桃两箱——自己吃; 黄桃——两箱 is how much
            new Rule(Pattern.compile("(?<=\\p{IsHan})//(?=\\p{IsHan})(?![一二两三四五六七八九十半来要这那是他她谁昨刚]|不(?![用要急]))"), ","),
            // brown sugar — 3 — for baking
            new Rule(Pattern.compile("(?<=[a-z]) / (\\d{1,2}) / "), " $1, "));

    /** Peaches - 2: the dash stands apart. Where it touches the number it is a minus. */
    private static final Pattern APART = Pattern.compile(
            "\\p{L}[\\p{L}\\d ]{0,30}?(?: -{1,3} | ?-{2,3})(?=\\d{1,2}(?: ?[a-z\\p{IsHan}]{1,8})?[,.; ]{0,2}$)");

    private static final int MOST_LINES = 30;

    /** What one of them has. */
    private static final String SIGNS = ".+/乘枚第@#\n";

    private Notation() {}

    static String read(String plain) {
        var read = plain;
        if (!hasSign(plain)) {
            return plain;
        }
        for (var rule : RULES) {
            read = rule.pattern().matcher(read).replaceAll(rule.written());
        }
        return listed(read);
    }

    /** Every line of several names something, a dash and how much. */
    private static String listed(String plain) {
        if (plain.indexOf('-') < 0 || plain.indexOf('\n') < 0) {
            return plain;
        }
        var lines =
                plain.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        if (lines.size() < 2
                || lines.size() > MOST_LINES
                || !lines.stream().allMatch(line -> APART.matcher(line).lookingAt())) {
            return plain;
        }
        return lines.stream()
                .map(line ->
                        APART.matcher(line).replaceFirst(match -> match.group().replaceFirst(" ?-+ ?$", " x")))
                .collect(Collectors.joining("\n"));
    }

    private static boolean hasSign(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            if (SIGNS.indexOf(plain.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
