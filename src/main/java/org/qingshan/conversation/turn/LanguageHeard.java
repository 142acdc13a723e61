package org.qingshan.conversation.turn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.Offer;

/** What words tell of the language of whoever says them, whatever his phone is set to. Codes, greetings, names and pinyin tell nothing. */
enum LanguageHeard {
    NOTHING,
    /** Chinese with English words in it or the other way round: of somebody who speaks both. */
    MIXED,
    CHINESE,
    ENGLISH;

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}'’]+");
    private static final Pattern CODE_OR_LINK = Pattern.compile("\\S*[0-9@/]\\S*");

    private static final Pattern PINYIN = Pattern.compile(
            "(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
                    + "(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiouv]))++");

    /** Said in either language. */
    private static final Set<String> COURTESIES = words(
            "hi hello hey hiya ok okay okey yes yeah yep no nope bye thanks thank thx ty please pls plz sorry cool good morning"
                    + " afternoon evening night wow haha lol");

    /** Said in Chinese as well, and no English. */
    private static final Set<String> BRANDS =
            words("vip wechat weixin alipay zhifubao taobao telegram paypal stripe visa app qq cny rmb usd");

    /** Of nobody's name: one of them, and a second word, make a sentence. */
    private static final Set<String> OF_SENTENCES = words(
            "i'm i'd i'll i've it it's is the that that's this these those them there their they my your yours his her our us"
                    + " was were will would could should can't cannot don't doesn't didn't isn't haven't have has had what what's which who"
                    + " whose when where why how much many any some all both another other still already just only with without for from of"
                    + " and but not or at on in by if then than about after before until again also instead want wants need needs like"
                    + " would love get got buy order ordered ordering ship shipping send sent deliver delivery arrive arrived pay paid payment"
                    + " price cost costs cheap cheaper expensive discount refund return cancel change track parcel package address number"
                    + " box boxes bag bags bottle bottles piece pieces kilo kilos pound pounds dozen two three four five six seven eight"
                    + " nine ten first last next today tomorrow yesterday tonight fresh ripe sweet organic peaches peach eggs egg honey tea"
                    + " work works know think tell told said say speak English help possible available stock left");

    private static final Pattern HAN_COURTESY = Pattern.compile(
            "微信|支付宝|支付寶|[你您]好|哈[喽啰囉]|嗨|谢谢?|謝謝?|多[谢謝]|感[谢恩]|[辛]苦了?|老[板闆]娘?|好的?|嗯+|哦+|哈+|可以|行|收到|在吗|在嗎|晚安|早安?|再[见見]|[对對]|是的?|不是|没有|没了|[亲親]");

    /** A1两箱 is said by anybody who has seen others order. */
    private static final Pattern AMOUNT =
            Pattern.compile("\\P{IsHan}*+[一二两兩三四五六七八九十百半几幾]{1,3}[箱盒袋斤份个個包瓶罐件枚只隻双雙坛壇盆块塊条條桶棵颗顆]\\P{IsHan}*+");

    private static final int LONGEST_NAME = 4;

    /** 阿里木江·买买提. */
    private static final Pattern LONG_NAME =
            Pattern.compile("\\p{IsHan}{1,8}[·•‧]\\p{IsHan}{1,8}(?:[·•‧]\\p{IsHan}{1,8})?");

    private static final Pattern TITLE = Pattern.compile("(?:先生|女士|小姐|太太)$");

    /** "Number 5, The Old Mill": each word is written large. */
    private static final Pattern WRITTEN_LARGE = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}'’.]*+|[a-z]?\\d[\\w/-]*+|of|the|and|in|at|near|by|on)[\\s,.;/#-]*+){2,20}");

    private static final Pattern PLACE = Pattern.compile(
            "\\d.*,|,.*\\d|\\b(?:street|road|avenue|lane|drive|close|court|square|house|hotel|mill|floor|flat|apartment|apt|unit|building|block|tower|room|district|city|province|county|village|town)\\b",
            Pattern.CASE_INSENSITIVE);

    static LanguageHeard in(String said, List<Offer> offers) {
        var rest = CODE_OR_LINK.matcher(said).replaceAll(" ");
        var english = englishWords(rest);
        var chinese = HAN_COURTESY
                .matcher(Language.withoutNames(said, offers))
                .replaceAll(" ")
                .strip();
        var characters = chinese.codePoints().filter(Character::isIdeographic).count();
        if (characters > 0 && english.stream().anyMatch(LanguageHeard::isEnglish)) {
            return MIXED;
        }
        if (said.codePoints().anyMatch(Character::isIdeographic)) {
            return characters > 1
                            && !isName(chinese)
                            && !AMOUNT.matcher(chinese).matches()
                    ? CHINESE
                    : NOTHING;
        }
        return isSentence(english) ? ENGLISH : NOTHING;
    }

    /** Whether they are no more than a street, a house or where they lie, perhaps with no number: 岳麓区麓山南路, "The Old Mill, Oak Street". */
    static boolean isPlace(String said) {
        if (said.codePoints().noneMatch(Character::isIdeographic)) {
            return WRITTEN_LARGE.matcher(said.strip()).matches()
                    && PLACE.matcher(said).find();
        }
        var reading = AddressReader.read(said);
        var street = reading.detail();
        return street == null
                ? reading.province() != null && reading.recipient() == null
                : AddressReader.isStreetOrEstate(street) && reading.recipient() == null;
    }

    /** Whether words could tell another language at all; costs next to nothing. */
    static boolean mayTellOther(String said, Language language) {
        var isEither = said.codePoints().anyMatch(Character::isIdeographic);
        return language.isChinese()
                ? WORD.matcher(said).find()
                        || isEither
                                && ChineseScript.of(said)
                                        .filter(script -> script != language)
                                        .isPresent()
                : isEither;
    }

    Optional<Language> language() {
        return switch (this) {
            case CHINESE -> Optional.of(Language.CHINESE);
            case ENGLISH -> Optional.of(Language.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** Chinese in letters, or a Chinese name. */
    static boolean isPinyin(String words) {
        return WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> PINYIN.matcher(word.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean isEnglish(String word) {
        return word.length() > 2 && !isPinyin(word) && !BRANDS.contains(word);
    }

    /** "Two boxes please", "how much": of more than one word, and one of them is nobody's name. */
    private static boolean isSentence(List<String> words) {
        var telling = words.stream()
                .filter(word -> !COURTESIES.contains(word) && !BRANDS.contains(word))
                .toList();
        return telling.size() > 1 && telling.stream().anyMatch(OF_SENTENCES::contains);
    }

    private static boolean isName(String chinese) {
        var name = TITLE.matcher(chinese).replaceFirst("");
        return name.codePointCount(0, name.length()) <= LONGEST_NAME && PersonName.isWithSurname(name)
                || LONG_NAME.matcher(chinese).matches();
    }

    private static List<String> englishWords(String text) {
        return WORD.matcher(text.replace('’', '\''))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
