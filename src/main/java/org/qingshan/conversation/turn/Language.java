package org.qingshan.conversation.turn;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.conversation.text.Wording;

/** The languages that the bot speaks. */
public enum Language {
    CHINESE("zh"),
    /** Chinese in the characters of Hong Kong and Taiwan. */
    TRADITIONAL("zh-Hant"),
    ENGLISH("en");

    /** The places and the script of traditional characters, and what is spoken there. */
    private static final Pattern OF_TRADITIONAL = Pattern.compile(".*-(?:hant|tw|hk|mo|cht)(?:-.*)?|yue(?:-.*)?");

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{IsLatin}{2,}\\P{L}+\\p{IsLatin}{2,}");

    /** "2 mangoes", "peaches x2": a word with a number is an order, and whose is told by the word. */
    private static final Pattern ONE_THING = Pattern.compile(
            "\\d\\s*(?:x\\s*)?(\\p{IsLatin}{4,})|(\\p{IsLatin}{4,})\\s*(?:x\\s*)?\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern HELLO = Pattern.compile(
            "\\s*(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon))(?: there| all| everyone)?[!.,~ ]*",
            Pattern.CASE_INSENSITIVE);

    /** "Thanks", "I paid": what nobody writes who thinks in Chinese. Not ok, hi, yes, bye, which many do. */
    private static final Pattern IN_ENGLISH = Pattern.compile(
            "\\s*(?:(?:thanks?|thx|please|pls|paid|refund|received|shipped|delivered|cheers|what|how|when|where|which|who|why|really"
                    + "|awesome|lovely|yummy|delicious|perfect|morning|evening)[!?.,~ ]*|i(?:'m|'ve|'ll|'d)?\\s+\\p{IsLatin}{2,}.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern SHORT_WORD = Pattern.compile("\\p{IsHan}{1,4}");
    /** The dialogues that ask for goods or a grower. */
    private static final Set<String> NAMES_ASKED = Set.of("intake", "passed on");
    /** Letters; what is longer and begins like a name is a sentence. */
    private static final int LONGEST_NAME = 4;

    private static final Pattern AMOUNT = Pattern.compile("[一二两三四五六七八九十百半几]*(?:箱|盒|袋|份|个|只|枚|斤|公斤)?");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Chinese unless the tag names another language: most viewers are at home, and Telegram does not always tell. */
    public static Language of(@Nullable String tag) {
        var lower = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!lower.isEmpty() && !lower.startsWith("zh") && !lower.startsWith("yue")) {
            return ENGLISH;
        }
        return OF_TRADITIONAL.matcher(lower).matches() && !lower.contains("-hans") ? TRADITIONAL : CHINESE;
    }

    /**
     * What the first words of somebody tell: Chinese characters mean Chinese; two words of an alphabet, or one with a number, mean English. Where the
     * platform has said that he reads Chinese, who may well type pinyin or a word of English, only a sentence does. Where it has said that
     * one of the team reads something else, who speaks of growers and goods, a Chinese name alone or among English words tells nothing,
     * nor does one in an English sentence of anybody. Empty where a text tells nothing ("A1 x2", "hello", a name in letters).
     *
     * @param speaker who says it
     */
    static Optional<Language> spokenIn(String text, @Nullable String tag, List<Offer> offers, Speaker speaker) {
        var isTold = tag != null && !tag.isBlank();
        var readsChinese = isTold && of(tag).isChinese();
        var rest = withoutNames(text, offers);
        if (rest.codePoints().anyMatch(Character::isIdeographic)
                && (!isTold || readsChinese || !speaker.namesOnly(text, rest) && !isMostlyEnglish(text, rest))) {
            return Optional.of(CHINESE);
        }
        return LanguageHeard.in(text, offers) == LanguageHeard.ENGLISH || !readsChinese && isAnyEnglish(text)
                ? Optional.of(ENGLISH)
                : Optional.empty();
    }

    /** Of somebody who need not read Chinese. */
    private static boolean isAnyEnglish(String text) {
        return IN_ENGLISH.matcher(text).matches()
                || TWO_WORDS.matcher(text).find()
                        && !LanguageHeard.isPinyin(text)
                        && !HELLO.matcher(text).matches()
                || namesOneThing(text);
    }

    /** A greeting of somebody whose platform has said that he reads no Chinese; he may go on in Chinese all the same. */
    static boolean isEnglishHello(String text, @Nullable String tag) {
        return tag != null && !of(tag).isChinese() && HELLO.matcher(text).matches();
    }

    /** Whose words they are. Buyers name nobody: 包邮 and 太贵 begin like names, and are said by who speaks Chinese. */
    enum Speaker {
        BUYER,
        TEAM,
        /** One of the team who was asked for goods or a grower: a short word is one, perhaps. */
        TEAM_ASKED;

        static Speaker of(boolean isOfTeam, @Nullable String asked) {
            return !isOfTeam ? BUYER : NAMES_ASKED.contains(asked == null ? "" : asked) ? TEAM_ASKED : TEAM;
        }

        private boolean namesOnly(String text, String rest) {
            var word = rest.strip();
            return this != BUYER
                    && (this == TEAM_ASKED && SHORT_WORD.matcher(word).matches()
                            || word.codePointCount(0, word.length()) <= LONGEST_NAME && PersonName.isWithSurname(word)
                            || isAmongEnglish(text, rest));
        }
    }

    private static boolean isAmongEnglish(String text, String rest) {
        var words = WORD.matcher(text).results().count();
        return words > 1 && 2 * words >= characters(rest);
    }

    /** "Can you send it to 张伟?" */
    private static boolean isMostlyEnglish(String text, String rest) {
        var words = WORD.matcher(text).results().count();
        return words > 2 && words >= characters(rest);
    }

    private static long characters(String text) {
        return text.codePoints().filter(Character::isIdeographic).count();
    }

    /** Not huangtao 2: that is Chinese in letters. */
    private static boolean namesOneThing(String text) {
        var thing = ONE_THING.matcher(text);
        if (!thing.find()) {
            return false;
        }
        var word = thing.group(1) == null ? thing.group(2) : thing.group(1);
        return !LanguageHeard.isPinyin(word);
    }

    /** What is said besides products and amounts. */
    static String withoutNames(String text, List<Offer> offers) {
        var names = offers.stream()
                .flatMap(offer -> Stream.concat(Stream.of(offer.nameZh()), offer.aliases().stream()))
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var rest = text;
        for (var name : names) {
            rest = rest.replace(name, " ");
        }
        return rest.equals(text) ? text : AMOUNT.matcher(rest).replaceAll(" ");
    }

    /**
     * The same language in the script of these words; where they are the same in either, in the one that was read before.
     *
     * @param offers what is on sale, whose names are copied as the shop has written them
     */
    public Language asWritten(String words, List<Offer> offers, Language before) {
        return this == ENGLISH
                ? ENGLISH
                : ChineseScript.of(withoutNames(words, offers)).orElse(before == TRADITIONAL ? TRADITIONAL : CHINESE);
    }

    public String tag() {
        return tag;
    }

    /** In either script. */
    public boolean isChinese() {
        return this != ENGLISH;
    }

    /** Its sentences. */
    public Wording words() {
        return this == TRADITIONAL ? Wording.traditional() : Wording.of(isChinese());
    }
}
