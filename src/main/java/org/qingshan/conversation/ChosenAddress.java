package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.buyer.Address;

/**
 * One of the kept addresses, chosen in words: 用我妈的地址, 寄到公司那个, 还是上次的地址, "the one with Li Mei", "same address as last time".
 *
 * @param claim what is wanted beside it; empty for nothing
 * @param whose as it was said, without what says no more than that it is an address
 * @param isTold it is to be done; else the address is only named
 * @param isNamed a word for an address, or of sending, stands there, so that nothing else can be meant
 */
record ChosenAddress(String claim, String whose, boolean isTold, boolean isNamed) {
    private static final String LEAD = "(?:麻烦|请|帮我|那|就|还是|都|把|给我|这[次单回]|它|东西|要|想|可以|行|好的?|[,，、 ]){0,8}";
    private static final String SENDS =
            "(?<verb>(?<sent>(?:改|换)?(?:寄|发|送)(?:到|往|去|给|回)?)|[改使]?用|按|选|换(?:成|到|回)?|改(?:成|到|为|回)?|走)";
    /** 再来一箱寄到我那个地址 is more than an address. */
    private static final String AMOUNT = "(?!.{0,8}?(?<!第)(?:[一二两三四五六七八九十半]|\\d{1,2}) ?[箱斤盒袋份包件瓶罐])";

    private static final String OTHER = AMOUNT + "(?!\\p{IsHan}{0,6}(?:[别不没哪谁怎新吗你您]|什么|其[他它]|另|等下|一会))";
    private static final String WHOSE = OTHER + "(?<whose>[\\p{IsHan}a-z\\d][\\p{IsHan}a-z\\d ]{0,11}?)";
    private static final String NAMED = "(?<named>的?(?:那(?:一?个|边)的?)?(?:收货|收件)?(?:地址|地方))";
    private static final String THAT = "(?:的?那(?:一?个|[边里儿]))";
    private static final String END = "(?:去|吧|了|啊|哈|呗|就行|就好|可以|谢谢|不变){0,4}[。.!！~ ]*";

    private static final String ENGLISH_LEAD =
            "(?:(?:please|pls|just|can you|could you|no|ok|okay|actually|then|oh|and)[, ]+){0,4}";
    private static final String ENGLISH_SENDS =
            "(?<verb>(?<sent>(?:(?:send|ship|deliver|mail|post)(?: it| them| this| that| everything| my order)?"
                    + " (?:over )?)?to)|use|take|choose|pick|go with|(?:change|switch|move|send|put)(?: (?:it|that|the"
                    + " address|my order))?(?: back)? to)";
    private static final String ENGLISH_WHOSE =
            "(?!(?:an?|the wrong|wrong|my new|a new|another|my|this|that|your|the|what|which|where|who)"
                    + " address)(?!.*\\b(?:not|don't|another|different|wrong|more|extra|box(?:es)?|bags?|jars?|jin|cartons?|bottles?)\\b)(?<whose>(?:the )?(?:one|address)"
                    + " (?:with|for|of|at|in|to|called|named) [\\p{L}'][\\p{L}' -]{1,30}?|[\\p{L}][\\p{L}'"
                    + " -]{1,30}?(?:(?<=s)'|'?s)?(?<named> address)|[\\p{L}][\\p{L}' -]{1,30}?(?:(?<=s)'|'s)(?:"
                    + " (?:one|place))?)";
    private static final String ENGLISH_END = "(?: (?:please|pls|thanks|instead|then|this time|again)){0,3}[.! ]*";

    private static final String SAME =
            "(?:(?:the )?same (?<named>address|place)(?<whose> as (?:last time|before|usual|always|ever))?"
                    + "(?: for (?:both|all|everything|this|that|it|them|my order)(?: of (?:them|these|it))?)?|(?:the"
                    + " )?(?<before>last|previous) address)";

    private static final List<Pattern> SENTENCES = Stream.of(
                    LEAD + SENDS + " ?" + WHOSE + "(?:" + NAMED + "|" + THAT + ")" + END,
                    LEAD + WHOSE + "(?:" + NAMED + "|" + THAT + ")" + END,
                    LEAD + "(?:跟|和|同|照|按)" + WHOSE + "(?:的|那个)?一样的?(?<named>地址|地方)" + END,
                    ENGLISH_LEAD + ENGLISH_SENDS + " " + ENGLISH_WHOSE + ENGLISH_END,
                    ENGLISH_LEAD + ENGLISH_WHOSE + ENGLISH_END,
                    ENGLISH_LEAD + "(?:" + ENGLISH_SENDS + " )?" + SAME + ENGLISH_END)
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    /** To whoever was just asked where it goes: 妈妈的, 公司, "my mum's", "same as last time". */
    private static final List<Pattern> ANSWERS = Stream.of(
                    LEAD + "(?:跟|和|同|照|按)?" + WHOSE + "(?:的|那个)?一样的?" + END,
                    LEAD + "(?:" + SENDS + " ?)?" + WHOSE + "(?:的|家)?" + END,
                    ENGLISH_LEAD + "(?:the )?same(?<whose> as (?:last time|before|usual|always))?" + ENGLISH_END,
                    ENGLISH_LEAD + "(?:" + ENGLISH_SENDS + " )?(?<whose>[\\p{L}\\d][\\p{L}\\d' -]{0,24}?)"
                            + ENGLISH_END)
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern HINT =
            Pattern.compile("地址|地方|那[个個边邊]|那一[个個]|address|the one |same place|['’]s|s['’]", Pattern.CASE_INSENSITIVE);

    /** Where the words of the address may begin or end. */
    private static final Pattern GAP = Pattern.compile("[,，。;；、\\s]+|(?=(?<!改)[用寄发發送按])");

    private static final Pattern USUAL = Pattern.compile(
            "(?:跟|和|同|照|按)?(?:我的?)?(?:老|旧|原来?|原先|以前|平时|默认|常用|一样|同一?个?)的?(?:一样的?)?|(?: as"
                    + " (?:before|usual|always|ever))|(?:my |the )?(?:usual|old|default|normal|regular|saved|same)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OLD = Pattern.compile(
            "(?:我的?)?(?:老|旧|原来?|原先|以前|之前|先前)的?|(?:my |the )?(?:old|previous|former|first|original|earlier)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST = Pattern.compile(
            "(?:跟|和|同|照|按)?我?(?:上次|上回|上一次|上一?单|上个订单)(?:的|用的|寄的|那个)?(?:一样的?)?| as last time|(?:my |the"
                    + " )?(?:last|previous)(?: time)?",
            Pattern.CASE_INSENSITIVE);

    /** What says no more than that it is one of several: "the one with Li Mei", "my mum's address". */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:the )?(?:one|address) (?:with|for|of|at|in|to|called|named) |(?<=.) address$|(?<=.)(?:(?<=s)'|'s)(?:"
                    + " one| place| address)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NTH = Pattern.compile("第\\p{IsHan}{1,2}|第\\d{1,2}个?");

    /** 笋一斤别寄老地址. */
    private static final Pattern DENIED =
            Pattern.compile("(?:[别別不没沒甭勿]|不要|不用|\\b(?:don['’]?t|do not|not|never))\\s*$", Pattern.CASE_INSENSITIVE);

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private static final int LONGEST_WITH_CLAIM = 80;

    private static final Trait<Optional<ChosenAddress>> SAID = Trait.of(said -> in(said.words()));

    /** Where no more than that is said; empty where nothing of the kind is. */
    static Optional<ChosenAddress> of(Turn turn) {
        return turn.sentence()
                .tells(SAID)
                .filter(one -> turn.round().named(one.whose).isEmpty());
    }

    /** What may name one to whoever was asked for an address. */
    static Optional<ChosenAddress> answering(Turn turn) {
        var text = plain(turn.said());
        var list = CalledAddress.inList(text.replaceAll("[。.!！~ 吧]+$", ""));
        return list.isPresent()
                ? Optional.of(new ChosenAddress("", list.get(), true, false))
                : matching(ANSWERS, text)
                        .filter(one -> turn.round().named(one.whose).isEmpty());
    }

    /** Beside what is wanted: A1一箱，用我妈的地址. */
    static Stream<ChosenAddress> beside(Turn turn, Predicate<String> isWanted) {
        var said = turn.said().strip();
        return said.length() > LONGEST_WITH_CLAIM || !HINT.matcher(said).find()
                ? Stream.empty()
                : GAP.matcher(said)
                        .results()
                        .filter(gap -> gap.start() > 0
                                && gap.end() < said.length()
                                && !DENIED.matcher(said.substring(0, gap.start()))
                                        .find())
                        .flatMap(gap -> Stream.concat(
                                split(said.substring(0, gap.start()), said.substring(gap.end())),
                                split(said.substring(gap.end()), said.substring(0, gap.start()))))
                        .filter(one -> turn.round().named(one.whose).isEmpty() && isWanted.test(one.claim));
    }

    private static Stream<ChosenAddress> split(String claim, String words) {
        return in(words).map(one -> new ChosenAddress(claim, one.whose, one.isTold, one.isNamed)).stream();
    }

    private static Optional<ChosenAddress> in(String said) {
        return HINT.matcher(said).find() ? matching(SENTENCES, plain(said)) : Optional.empty();
    }

    private static String plain(String said) {
        return Normaliser.simplified(said.strip());
    }

    private static Optional<ChosenAddress> matching(List<Pattern> sentences, String text) {
        return text.length() > LONGEST || AddressReader.asks(text)
                ? Optional.empty()
                : sentences.stream()
                        .map(sentence -> sentence.matcher(text))
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(ChosenAddress::of)
                        .filter(one -> !OwnPlace.isCalled(one.whose) && !OwnPlace.isCalled(one.whose + " address"));
    }

    private static ChosenAddress of(Matcher found) {
        var said = group("whose", found);
        var before = group("before", found);
        var whose = said == null
                ? before == null ? "same" : before
                : AROUND.matcher(said).replaceAll("");
        return new ChosenAddress(
                "",
                whose,
                group("verb", found) != null || NTH.matcher(whose).matches(),
                group("named", found) != null || group("sent", found) != null);
    }

    /** What stood for it; null where nothing did, or where the sentence has no such part. */
    private static @Nullable String group(String name, Matcher found) {
        return found.pattern().pattern().contains("<" + name + ">") ? found.group(name) : null;
    }

    /** 老地址, "same address": where all goes anyway. */
    boolean isUsual() {
        return USUAL.matcher(whose).matches();
    }

    /** 老地址, where another has become the usual one since: the one before. */
    boolean isOld() {
        return OLD.matcher(whose).matches();
    }

    /** 上次的地址, "same address as last time". */
    boolean isLast() {
        return LAST.matcher(whose).matches();
    }

    /** All that it may mean. Queries. */
    List<Address> kept(Turn turn) {
        var usual = turn.buyer().address();
        return usual != null && isUsual()
                ? List.of(usual)
                : isLast()
                        ? CalledAddress.lastUsed(turn).or(() -> Optional.ofNullable(usual)).stream()
                                .toList()
                        : CalledAddress.meant(turn, whose);
    }

    /** Whether it is surely another's, or where he works: 用我妈的地址, "use my office address". */
    boolean isOfSomebody() {
        var of = CalledAddress.core(whose);
        return isTold && isNamed && (SomebodyElse.isRelative(of) || OwnPlace.isWork(whose));
    }

    /** Whether it is of somebody, or of a place, that could be kept and perhaps is not yet. */
    boolean mayBeUnknown() {
        return isTold && isNamed && !OwnPlace.isOther(whose) && SomebodyElse.isSentTo(CalledAddress.core(whose), true);
    }
}
