package org.qingshan.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/**
 * What a grower asks about his own goods and money, in whatever words: 我的桃卖得咋样, 还剩几箱没卖, 钱几时拿. Growers are seventy, type with
 * one finger or speak to the phone; so sounds that dictation mixes up and words of the dialect count too.
 *
 * <p>Pure, but for whom it answers. Of anybody else's words nothing is read here.
 */
public enum GrowerQuestion {
    /** How much is sold and left. */
    MINE,
    /** What an evening came to. */
    STATEMENT,
    /** What can be fetched and was paid. */
    PAYOUTS,
    /** What passed, came in time and was complained about. */
    QUALITY;

    private static final int LONGEST = 40;

    private static final String SOME = "(?:多少|好多|几多|好些|几(?:箱|斤|袋|盒|份|个|瓶|两|样))";
    private static final String HOW = "(?:" + SOME + "|怎么?样|咋个?样|啷个样|哪样|如何|啥样|好不好|快不快)";
    private static final String NOT_YET = "了?(?:没有?|吗|么|冇|莫)";
    /** 卖, and what dictation hears instead. */
    private static final String SOLD = "(?:卖|麦|迈)";
    /** 走了, 出了, 销了: of one's own goods it means the same. */
    private static final String GONE = "(?:" + SOLD + "|走|出手|出|销|脱手)";

    private static final String I = "(?:我|俺|咱|偶)";
    private static final String WHEN = "(?:几时|啥时候?|什么时候|何时|哪天|哪个时候|好久|多久|几点|几号)";
    private static final String MONEY = "(?<![少多几付收])(?:钱|货款|款子)";

    /** What anybody asks about a price is no question about his own goods. */
    private static final Pattern PRICE = Pattern.compile("钱一|多少一|[箱斤袋盒份个]多少|怎么卖|咋卖|几块|邮|运费|快递费");

    private static final List<Pattern> PAID = patterns(
            MONEY + ".{0,4}(?:" + WHEN + "|到" + NOT_YET + "|下来|准备好|算好|算出来|出来" + NOT_YET
                    + "|能拿|能领|可以拿|可以领|拿得到|领得到|给我|[结发领]" + NOT_YET + ")",
            WHEN + ".{0,4}(?:给|发|付|打|结|领|拿|取)" + I + "?.{0,2}(?:钱|货款|账|帐)",
            "(?:可以|能|要|来|想|得).{0,3}(?:领|拿|结|取)(?:我的|点|下|一下)?(?:钱|账|帐|货款|现钱)",
            "(?:欠|差|该给|应给|应该给)了?" + I,
            "(?:给|付|打给|转给|发给)" + I + ".{0,3}(?:多少|好多|几多)",
            "(?:" + I + "|能|可以|这次|今天|今晚)(?:能|可以|一共|总共|到底|该|应该|应)?(?:得|拿|领|挣|赚|分)(?:了|到|得)?(?:多少|好多|几多|几个?钱)",
            "^(?:结|洁|节|解|领|拿)(?:一?下|点)?钱",
            "\\b(?:when|where)\\b.*\\b(?:money|paid|pay me|cash)\\b",
            "\\bmy money\\b|\\bpayouts?\\b|\\bmoney\\b.*\\b(?:ready|paid|come|coming)\\b",
            "\\bhow much (?:will|do|can|shall) i (?:get|earn|receive)\\b",
            "\\b(?:am i owed|do you owe me|you owe me|paid me|have i been paid|do i get)\\b");

    private static final List<Pattern> STATED = patterns(
            "(?:账|帐)(?:给|跟|同|帮)?" + I + "?(?:念|读|讲|说|报|看)",
            "(?:对|算|看|查|报|念|讲)(?:一?下|个|看|算|查|我的|今天的|今晚的)*(?:账|帐)(?!号|户)|对涨",
            "(?:我|今天|今晚|这场|昨天|昨晚)的?(?:账|帐)(?!号|户)",
            "(?:账|帐)(?:单|目|本)",
            "\\bstatement\\b|\\bmy accounts?\\b");

    private static final List<Pattern> GOODNESS = patterns(
            "合格率|合格了?(?:没有?|吗|么|不)|合不合格|合格(?:的|了)?" + SOME,
            I + "(?!.{0,8}" + SOLD + ").{0,8}(?:质量|品质|好不好|好坏|好吗|过关)|(?:质量|品质|成色).{0,3}(?:怎么?样|咋样|如何|好不好|行不行)",
            I + ".{0,8}(?:有没有|有)?(?:被|人|让人)*(?:退|投诉|嫌)(?:了|过|货|的)*" + NOT_YET,
            I + ".{0,8}有没有(?:被|人)*(?:退|投诉|坏)",
            I + ".{0,10}(?:坏|烂|投诉|退货|退回)(?:了|的|得)*" + SOME + "|坏果率|坏货率|损坏率",
            "(?:准时|按时|守时)(?:率|了?(?:没有?|吗))",
            "\\bhow good\\b.*\\b(?:my|mine)\\b|\\bquality of my\\b|\\bmy\\b.*\\bquality\\b|\\b(?:pass|accept\\w*|damage|complaint)s? rate\\b",
            "\\bhow many of (?:my|mine)\\b.*\\b(?:pass|passed|accepted|bad|damaged)\\b|\\bcomplaints?\\b.*\\b(?:my|mine)\\b");

    private static final List<Pattern> SALES = patterns(
            SOLD + "(?:的|得|地|了|掉|出去?|去|过|到|起)+" + HOW,
            I + ".{0,10}" + GONE + "(?:的|得|了|掉|出去?|脱)+" + HOW + "(?!钱)",
            "买(?:了|过)?" + I + ".{0,6}" + NOT_YET,
            I + ".{0,10}" + SOLD + ".{0,2}" + HOW,
            I + ".{0,10}" + SOLD + "(?:完|掉|光|出去?|动|脱)?" + NOT_YET,
            "^" + SOLD + "(?:完|掉|光|出去?|动|脱)?" + NOT_YET,
            "(?:剩|胜|余|省|有)(?:下|了|到|得)*" + SOME + ".{0,3}(?:没|冇|未|莫)(?:有|得)?(?:" + SOLD + "|人要)",
            I + ".{0,8}(?:剩|胜|余)(?:下|了|到|得)*" + SOME,
            I + "(?:的|家的?|屋里的?|屋头的?|们的?|那).{0,8}(?:怎么?样|咋个?样|啷个样|如何|有人(?:要|买)" + NOT_YET + ")",
            "\\bhow\\b.*\\b(?:my|mine)\\b.*\\b(?:doing|going|sell|selling|sold|do)\\b|\\bhow\\b.*\\bmine\\b",
            "\\bhow (?:much|many)\\b.*\\b(?:sold|my|mine)\\b",
            "\\b(?:is|are|did|do|has|have|any|anything|anybody|anyone)\\b.*\\b(?:my|mine)\\b.*\\b(?:sold|sell|selling|gone|left)\\b",
            "\\b(?:anyone|anybody|someone|people)\\b.*\\b(?:buy|bought|buying|want|wanted)\\b.*\\b(?:my|mine)\\b",
            "\\b(?:what|how much|how many)\\b.*\\b(?:have|did|do) i\\b.*\\b(?:sold|sell)\\b");

    /** Whether this person, who has goods here, asks just that; the arguments of the command are none. */
    public static Optional<String> asked(Turn turn, GrowerQuestion what) {
        return growersOf(turn).isEmpty()
                ? Optional.empty()
                : read(turn.said()).filter(what::equals).map(some -> "");
    }

    /** For whom the person speaks, of those who have goods here. */
    public static List<Member> growersOf(Turn turn) {
        return turn.members().stream()
                .filter(member -> member.role() == Role.GROWER)
                .toList();
    }

    /** What a grower means by these words; empty where it may be anything else. */
    public static Optional<GrowerQuestion> read(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\p{IsPunctuation}~～]+", " ")
                .replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "")
                .strip();
        if (plain.length() > LONGEST || PRICE.matcher(plain).find()) {
            return Optional.empty();
        }
        if (matches(PAID, plain)) {
            return Optional.of(PAYOUTS);
        }
        if (matches(STATED, plain)) {
            return Optional.of(STATEMENT);
        }
        if (matches(GOODNESS, plain)) {
            return Optional.of(QUALITY);
        }
        return matches(SALES, plain) ? Optional.of(MINE) : Optional.empty();
    }

    private static boolean matches(List<Pattern> patterns, String plain) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
