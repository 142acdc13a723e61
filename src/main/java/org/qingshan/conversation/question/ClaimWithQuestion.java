package org.qingshan.conversation.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;

/**
 * A message that both claims and asks: 黄桃两箱，甜不甜？ Whoever reads it may not order by it, for the answer may decide whether
 * anything is wanted; but the claim is known, so that it can be offered beside the answer.
 *
 * @param claim what is claimed in the words around the question; of the kind {@link ClaimReading.Kind#CLAIMS} and sure where
 *     it stands for itself, else what those words were read as
 * @param question the words that ask; empty if they only ask whether the claim is all right
 * @param words the words that claim
 */
public record ClaimWithQuestion(ClaimReading claim, String question, String words) {
    /** Letters; nobody orders and asks in more, and it bounds the time. */
    private static final int LONGEST = 160;

    /** Letters of what is looked into where nothing separates claim and question. */
    private static final int LONGEST_GLUED = 40;

    /** Letters of a question: 吗 alone belongs to what is before it. */
    private static final int SHORTEST = 2;

    private static final Set<Topic> OF_THE_SHOP = EnumSet.of(
            Topic.FEE,
            Topic.DISPATCH,
            Topic.ARRIVAL,
            Topic.DESTINATIONS,
            Topic.ORDERING,
            Topic.ACCOUNT,
            Topic.HOLD,
            Topic.CHANGING,
            Topic.TOGETHER,
            Topic.PAYMENT,
            Topic.LEFT);

    /** 甜不甜. */
    private static final Pattern YES_OR_NO = Pattern.compile("(\\p{IsHan})不\\1");

    private static final Pattern SENTENCE =
            Pattern.compile("(?:[^，,。.!！?？;；\\n]|(?<=\\d)[.,](?=\\d))++[，,。.!！?？;；\\n]*");

    /** 黄桃两箱，可以吗？ */
    private static final Pattern POLITE = Pattern.compile(
            "[\\s,，]*(?:请问|这样|能)?(?:可以|行|好|成|能|可|中|对|得|要得|有)(?:吗|么|嘛|不|吧|没有?|[不没](?:可以|行|好|成|能|可|中|对|有))[\\s呀啊呢]*"
                    + "|[\\s,，]*(?:老板娘?|主播|亲|你好|您好|请问|有人){0,9}在(?:吗|么|不在|不)[\\s呀啊呢]*"
                    + "|[\\s,，]*(?:is (?:that|this|it) )?(?:ok|okay|alright|all right|right|possible|please|fine|yes)(?: (?:for you|with you|please))?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** 留两箱黄桃好不好, "is it ok if I take two": asks whether it may be, where nothing divides it from what is wanted. */
    private static final Pattern MAY_BE = Pattern.compile(
            "[\\s,，]*(?:(可以|[行好成能可中])不\\1[\\s呀啊呢]*"
                    + "|(?:is|will|would) it (?:be )?(?:ok|okay|alright|all right|fine|possible)(?: for (?:me|you))?(?: to (?:get|have|order|buy|take|keep|reserve)| if i (?:take|get|order|have|buy|took|got|ordered))\\s*)",
            Pattern.CASE_INSENSITIVE);

    /** 甜的话来两箱: the answer decides, so it is offered. */
    private static final Pattern CONDITION =
            Pattern.compile("\\p{IsHan}{1,8}的话|\\bif (?:so|they are|it is|yes)\\b", Pattern.CASE_INSENSITIVE);

    /** 能不能便宜点 来五盒: wanted, whatever it is of. */
    private static final Pattern WISHED = Pattern.compile(
            "(?:那|就|我|再|给我|帮我|先|各|都){0,4}+(?:来|要|拿|整|买|订|留|加)[^不没吗么]*$|那就|就\\d|各来|各要|(?:then |ok |and |so ){0,2}+(?:i'll take|i will take|give me|i want|i'd like) ");

    /** A1多少钱A3多少钱 各来一份. */
    private static final Pattern EACH = Pattern.compile("(?:我|都|给我|就|那)?各(?:来|要|拿|买)?");

    private static final Pattern COUNTED = Pattern.compile("[\\d一二两三四五六七八九十几半](?:公?斤|千克|[箱盒袋份个包瓶罐件枚只])$");

    private static final Pattern MARKS = Pattern.compile("[，,。.!！?？;；~～\\s]+$");

    public static Optional<ClaimWithQuestion> in(String text, Lineup lineup) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var found = bySentences(text, lineup);
        return found != null || asksWhatIsIn(text, lineup) ? Optional.ofNullable(found) : cut(text, lineup);
    }

    /** "How many eggs in a box": what is in it is all one question. */
    private static boolean asksWhatIsIn(String text, Lineup lineup) {
        return QuestionReader.read(text, lineup)
                .filter(asked -> asked.topics().equals(EnumSet.of(Topic.PACK)))
                .isPresent();
    }

    private static @Nullable ClaimWithQuestion bySentences(String text, Lineup lineup) {
        List<String> asked = new ArrayList<>();
        var rest = new StringBuilder();
        var sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (asks(sentence.group(), lineup)) {
                asked.add(sentence.group());
            } else {
                rest.append(sentence.group());
            }
        }
        if (asked.isEmpty() || rest.isEmpty()) {
            return null;
        }
        var words = CONDITION.matcher(rest).replaceAll("").strip();
        var claim = ClaimReader.read(words, about(asked, lineup));
        var question = asked.stream().filter(one -> !isPolite(one)).toList();
        return claim.kind() == ClaimReading.Kind.NONE
                ? null
                : new ClaimWithQuestion(claim, String.join(" ", question).strip(), words);
    }

    /** "A3 甜吗？来两袋" wants what was asked about. */
    private static Lineup about(List<String> asked, Lineup lineup) {
        var named = lineup.named(String.join(" ", asked));
        return named.size() == 1 ? lineup.answering(named.get(0)) : lineup;
    }

    /** Where no mark divides them: the longest beginning, else the longest end, that is surely a claim. */
    private static Optional<ClaimWithQuestion> cut(String text, Lineup lineup) {
        var spaces = IntStream.range(1, text.length()).filter(at -> Character.isWhitespace(text.charAt(at)));
        var places = text.length() <= LONGEST_GLUED ? IntStream.range(1, text.length()) : spaces;
        return places.boxed()
                .flatMap(at -> Stream.of(
                        cut(text.substring(0, at), text.substring(at), lineup),
                        Character.isWhitespace(text.charAt(at))
                                ? cut(text.substring(at), text.substring(0, at), lineup)
                                : null))
                .filter(Objects::nonNull)
                .max(Comparator.comparing((ClaimWithQuestion both) -> isSure(both.claim()))
                        .thenComparing(both -> text.length() - both.question().length()));
    }

    private static @Nullable ClaimWithQuestion cut(String before, String behind, Lineup lineup) {
        boolean glued = !Character.isWhitespace(behind.charAt(0)) && !Character.isWhitespace(before.charAt(0));
        boolean each = !glued && EACH.matcher(before.strip()).lookingAt();
        // 两箱黄桃加一箱鸡蛋包邮吗: that box is none of peaches.
        if (glued && COUNTED.matcher(before).find() && lineup.beginning(behind).isPresent()) {
            return null;
        }
        if (glued ? !isOfTheShop(behind, lineup) : !each && !isSeparate(behind, lineup)) {
            return null;
        }
        var words = before.strip();
        var named = EACH.matcher(words).lookingAt() ? lineup.named(behind) : List.<String>of();
        var reading = ClaimReader.read(named.size() > 1 ? String.join("、", named) + words : words, lineup);
        boolean wanted = !glued && WISHED.matcher(words).lookingAt() && reading.kind() != ClaimReading.Kind.NONE;
        if (!wanted && !isSure(reading)) {
            return null;
        }
        if (asksWhetherItMayBe(behind)) {
            return new ClaimWithQuestion(reading, "", words);
        }
        return !named.isEmpty() || asks(behind, lineup) ? new ClaimWithQuestion(reading, behind.strip(), words) : null;
    }

    /** "黄桃一箱够三个人吃吗" is all one question; but what is asked of the shop ends what was said of the goods. */
    private static boolean isOfTheShop(String behind, Lineup lineup) {
        return YES_OR_NO.matcher(behind).lookingAt()
                || QuestionReader.read(behind, lineup)
                        .filter(asked -> OF_THE_SHOP.containsAll(asked.topics()))
                        .isPresent();
    }

    /** 黄桃两箱 多少钱 asks what two boxes would cost, and no more. */
    private static boolean isSeparate(String behind, Lineup lineup) {
        return asksWhetherItMayBe(behind)
                || (QuestionReader.wantsAnAnswer(behind)
                        && !QuestionReader.tellsOfTrouble(behind)
                        && !isPolite(behind)
                        && MARKS.matcher(behind.strip()).replaceFirst("").length() >= SHORTEST
                        && QuestionReader.read(behind, lineup)
                                .filter(asked -> asked.topics().contains(Topic.PRICE)
                                        || asked.topics().contains(Topic.PACK))
                                .isEmpty());
    }

    private static boolean isSure(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
    }

    private static boolean asks(String part, Lineup lineup) {
        return (QuestionReader.wantsAnAnswer(part)
                        || QuestionReader.read(part, lineup).isPresent())
                && ClaimReader.read(part, lineup).kind() == ClaimReading.Kind.NONE;
    }

    private static boolean asksWhetherItMayBe(String part) {
        return MAY_BE.matcher(MARKS.matcher(part).replaceFirst("")).matches();
    }

    private static boolean isPolite(String part) {
        return POLITE.matcher(MARKS.matcher(part).replaceFirst("")).matches();
    }
}
