package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be heeded with the goods and takes none of them away: 红糖不要发错了, 碎的我不要, "don't cancel it". It has the words of a giving back,
 * and confirms what stands.
 */
public final class Heeded {
    /** What is asked for. */
    public enum Kind {
        /** That nothing is given back, or forgotten: 黄桃不要退. */
        STANDS,
        /** How the goods shall be, or be sent. */
        WISH
    }

    private static final String NOT = "(?:千万|一定|记得|可|请|麻烦|,){0,3}(?:(?<![要需])不要|(?<![个特分千区识级性类派])别|莫|勿|甭|不许|不准|唔好|不好再)";

    private static final String FOR_ME = "(?:再|又|给我|帮我|给|把我的?|把){0,3}";

    /** What stays may be said to stay: 别退了, 不用退; 不要退了 may mean both. */
    private static final Pattern STANDS = Pattern.compile(
            "(?:" + NOT + "|(?<!用)不用|不必)" + FOR_ME
                    + "(?:(?<=把)\\p{IsHan}{1,6}?)??(?:取消(?!关注|订阅)|退(?![订出休群换票])|撤(?:单|销|掉)?|删(?:除|掉)?)"
                    + "|\\b(?:don't|do not|dont|never)(?: you)?(?: ever)? (?:cancel|return|give back|refund|remove|delete|take off)\\b");

    /** 红糖不要退了吧 gives it back. */
    private static final Prefiltered BOTH = Prefiltered.of("不要(?:了)?退(?:了|掉)");

    private static final String AMOUNT =
            "(?:(?<![a-z\\d])\\d|[一二两俩仨三四五六七八九十半]|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) )";

    private static final Prefiltered SOME = Prefiltered.of(AMOUNT);

    private static final Pattern CARE = Pattern.compile(
            NOT + FOR_ME + "(?:[发寄送拿装配弄搞打记写算称贴整])?"
                    + "(?:错|漏|少(?!" + AMOUNT
                    + "|[要来拿买加发])|丢|掉|[坏烂碎破压摔](?!的)|混|挤|磕|碰(?!巧)|撞|晒|闷|捂|冻|缺斤少?两?|短斤)[了掉到着啊哦哈呀啦哟喔咯吧呢嘛!~ ]{0,5}"
                    + "|\\b(?:don't|do not|dont|never)(?: you)? (?:mix up|lose|drop|break|crush|squash|damage|miss|send (?:me |us )?(?:the )?(?:wrong|bad|broken|rotten|bruised|green|unripe|overripe|old))\\b(?: ones?| kind)?");

    private static final Pattern FORGOTTEN = Pattern.compile(
            NOT + FOR_ME + "(?:忘记?|落下)[了掉啊哦哈呀啦哟喔咯吧嘛!~ ]{0,5}|\\b(?:don't|do not|dont|never)(?: you)? forget\\b");

    private static final Pattern SENT = Pattern.compile(NOT + FOR_ME
            + "(?:发|寄|送|走|用)(?:邮政|顺丰|中通|圆通|申通|韵达|极兔|京东|ems|平邮|普通快递|普快|慢件)(?:快递)?[了啊哦哈呀啦的吧!~ ]{0,4}"
            + "|(?:先|暂时|暂且|今天|明天|这两天|周末)(?:都|就|也)?(?:不要|别|莫|甭)(?:给我)?(?:发|寄|送)(?:货|出|走)?(?![了啦掉错漏])[啊哦哈呀吧!~ ]{0,4}");

    private static final String BAD =
            "(?:[碎烂坏破青生霉蔫瘪裂丑陈酸苦臭]|发霉|过期|临期|隔夜|次品?|不[甜熟好脆]|没熟|不新鲜|不好吃|不好看|有[疤虫伤]|[长带]虫|带[疤伤]|[压磕碰摔冻][坏烂伤碎破]|熟透"
                    + "|[太过很](?:于)?[熟生老大小软硬甜酸咸辣肥瘦青绿嫩干湿重油])(?:了|掉)?";

    /** 不要青的, 黄桃不要太熟. */
    private static final Pattern NONE_SO = Pattern.compile(
            NOT + "(?:给我|拿|发|挑|选|要){0,2}(?:" + BAD + "的|[太过](?:于)?[熟生老大小软硬甜酸咸辣肥瘦青绿嫩干湿重油])[了啊哦哈呀啦吧!~ ]{0,4}");

    /** 碎的红糖我不要, 不甜我不要哦: what is so, and only that. */
    private static final Pattern SO_NOT =
            Pattern.compile("(?:" + BAD + "的\\p{IsHan}{0,6}?(?:我|就|都|可|一概|一律|统统|通通){0,3}(?:不要|不收|不想要|不能要)了?"
                    + "|(?:[太过]\\p{IsHan}|" + BAD + ")(?:的话)?(?:我|就|都|可|我就|我可){1,3}(?:不要|不收|不想要))[啊哦哈呀哟喔的吧!~ ]{0,4}$");

    private static final Pattern NONE_BAD = Pattern.compile(
            "\\b(?:(?:i )?(?:don't|do not|dont) want (?:any |the )?|no |not (?:the |any )?)(?:broken|rotten|bruised|green|unripe|overripe|mouldy|moldy|cracked|damaged|squashed|bad)\\b(?: ones?)?");

    /** "Two boxes of peaches no bruised ones please", behind an order with no pause between. */
    private static final Pattern NONE_BAD_BEHIND = Pattern.compile(
            " (?:and |but |with )?(?:no|not|without)(?: any| the)? (?:broken|rotten|bruised|green|unripe|overripe|mouldy|moldy|cracked|damaged|squashed|bad|bruises|bruising|spots|worms|damage|cracks|mould|mold)(?: ones?)?(?=(?:,? (?:please|pls|thanks|thank you|thx))*[,.;! ]*$)");

    private static final List<Pattern> PHRASES = List.of(FORGOTTEN, CARE, SENT, NONE_SO, SO_NOT, NONE_BAD);

    private static final Pattern CLAUSE = Pattern.compile("(?<=[,;.!?~\\n])|(?=[,;.!?~\\n])");
    private static final Prefiltered ASKED =
            Prefiltered.of("[?吗么呢]|为什么|为啥|怎么|能不能|可不可以|可以不|要不|是不是|\\b(?:why|can|could|may)\\b");
    private static final Prefiltered MORE = Prefiltered.of(AMOUNT
            + "|(?<![a-z\\d])[a-z]\\d{1,2}(?!\\d)|来|[还就也]?要(?!的)|买|拍|想|给我|\\b(?:want|take|buy|order|get|need)\\b");
    /** Beside it, letters only. */
    private static final Prefiltered KIND_WORDS = Prefiltered.of(
            "(?:谢谢[你您啦了]?|拜托了?|麻烦[你您]?了?|辛苦了?|主播|老板|我(?:还|都|是)?要的[啊呀哦]?|还要的|please|pls|thanks|thankyou|ok|i(?:still)?want(?:it|them))?");

    private static final Prefiltered NO_LETTER = Prefiltered.of("[^\\p{L}\\p{N}]+");
    private static final Prefiltered HINT = Prefiltered.of("[不别莫勿甭唔]|n't|\\bno|\\bdont|never|without");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private Heeded() {}

    /** What is said, where no more than that is. */
    public static Optional<Kind> alone(String text) {
        var plain = Normaliser.plain(text);
        if (plain.length() > LONGEST || !HINT.isIn(plain) || ASKED.isIn(plain)) {
            return Optional.empty();
        }
        var clauses = clauses(plain)
                .filter(clause -> !KIND_WORDS.isAllOf(NO_LETTER.replaceAll(clause, "")))
                .toList();
        var kinds = clauses.stream().flatMap(clause -> kind(clause).stream()).toList();
        return kinds.isEmpty() || kinds.size() < clauses.size()
                ? Optional.empty()
                : Optional.of(kinds.contains(Kind.STANDS) ? Kind.STANDS : Kind.WISH);
    }

    /** @param plain as {@link Normaliser#plain} makes it */
    static String leftOut(String plain) {
        if (plain.length() > LONGEST || !HINT.isIn(plain) || ASKED.isIn(plain)) {
            return plain;
        }
        var left = clauses(plain)
                .filter(clause -> kind(clause).isEmpty())
                .map(Heeded::withoutBad)
                .collect(Collectors.joining())
                .strip();
        // 我要黄桃，别取消: what he has.
        boolean isOfWhatStands = left.length() < plain.length()
                && !SOME.isIn(left)
                && clauses(plain).anyMatch(clause -> STANDS.matcher(clause).find());
        return isOfWhatStands ? "" : left;
    }

    /** What the clause says, where it orders nothing beside. */
    private static Optional<Kind> kind(String clause) {
        var said = clause.strip();
        if (STANDS.matcher(said).find() && !BOTH.isIn(said) && !SOME.isIn(said)) {
            return Optional.of(Kind.STANDS);
        }
        return PHRASES.stream()
                .filter(phrase -> phrase.matcher(said).find())
                .filter(phrase -> !MORE.isIn(rest(said, phrase)))
                .findFirst()
                .map(phrase -> phrase.equals(FORGOTTEN) ? Kind.STANDS : Kind.WISH);
    }

    private static String withoutBad(String clause) {
        var bad = NONE_BAD_BEHIND.matcher(clause);
        return bad.find() && SOME.isIn(clause.substring(0, bad.start())) ? bad.replaceFirst("") : clause;
    }

    private static String rest(String clause, Pattern phrase) {
        return phrase.matcher(clause).replaceAll(" ");
    }

    private static Stream<String> clauses(String plain) {
        return CLAUSE.splitAsStream(plain);
    }
}
