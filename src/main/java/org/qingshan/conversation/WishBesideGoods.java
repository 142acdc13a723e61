package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.KindWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage;

/**
 * Which size or sort somebody would like of what he wants, said with it: 来一双布鞋，38码的; 米酒要甜的，两坛. What is wanted is read without it, so that no
 * size counts goods; the wish stands on the order.
 *
 * @param said all of it
 * @param wishes as they were said
 * @param had slots of what he has already, where no more of it is wanted, only so
 */
record WishBesideGoods(String said, List<String> wishes, Set<String> had) {
    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    /** With an address behind it. */
    private static final int LONGEST_WITH_ADDRESS = 200;

    private static final Set<IncomingMessage.Kind> SAID = Set.of(IncomingMessage.Kind.TEXT, IncomingMessage.Kind.EDIT);

    private static final Pattern AROUND = Pattern.compile(
            "^[,，、;；。!！\\s]++|(?:[,，、;；。!！\\s]|谢谢|[哦吧]$|\\b(?:please|pls|thanks|thank you)){1,20}+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GAPS = Pattern.compile("[,，、;；。\\s]+");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** 40码和42码各一双: so many of each. */
    private static final Pattern EACH = Pattern.compile(
            "(?:要|穿)?(?<sizes>(?:\\d{2}码?\\s?[和跟与、,，/]?\\s?){1,5}\\d{2}码)的?各(?:要|来)?(?<each>[一二两三四五1-5])(?<unit>[双个件条])");

    private static final String A_PART = "[一二两三四五1-9][双个件条](?:是|要|穿)?\\d{2}(?:\\.5)?(?:码的?|的)";

    /** 两双布鞋，一双38码，一双40码: what each of the parts shall be. */
    private static final Pattern PARTS =
            Pattern.compile("[,，;；、\\s和]{1,2}(?:其中)?" + A_PART + "(?:[,，;；、\\s和]{0,2}" + A_PART + "){0,5}[。.!！\\s]*$");

    private static final Pattern FOOT = Pattern.compile("\\d{2}");

    private static final Pattern SAID_TO_BE_SIZE = Pattern.compile("[码寸]|size", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile("(?<number>[一二两三四五1-9])[双个件条]");

    private static final Pattern AMOUNT = Pattern.compile(
            "[\\d一二两俩三四五六七八九十半再加另]|[还也]要|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|another|more|again|pairs?|add|too|also)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Around the name of what is only called so. */
    private static final Pattern NO_MORE = Pattern.compile(
            "(?:我|的|那双|要|想|换成?|改成?|请|麻烦|记得|[,，、。.!！\\s]|吧|哦|谢谢|please|pls|thanks|my|the|for|should be){0,8}+",
            Pattern.CASE_INSENSITIVE);

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.words().length() <= LONGEST_WITH_ADDRESS
            && KindWords.in(Normaliser.simplified(said.words())).findAny().isPresent());

    /** What is wanted is read without it from then on; empty where nothing of the kind is said, or nothing is wanted beside it. */
    static Optional<WishBesideGoods> leaveOut(Turn turn, boolean isCommand) {
        var said = turn.said();
        if (isCommand || !mayBe(turn)) {
            return Optional.empty();
        }
        var plain = Normaliser.simplified(said);
        var parts = parts(turn, plain);
        if (parts.isPresent()) {
            return parts;
        }
        var each = each(turn, plain);
        if (each.isPresent()) {
            return each;
        }
        var isTaken = isAdded(turn, said);
        var found = KindWords.in(plain)
                .filter(one -> (isTaken || !one.isLoose()) && !isOfName(turn, one.wish()) && !isSlot(turn, one.wish()))
                .toList();
        var isSize = found.stream().anyMatch(KindWords.Said::isSize);
        var rests = found.isEmpty()
                ? List.<String>of()
                : Stream.of(" ", "，")
                        .map(joint -> without(said, found, joint))
                        .filter(rest -> !rest.isBlank())
                        .toList();
        var wishes = found.stream()
                .map(one -> wish(said.substring(one.from(), one.end())))
                .toList();
        var had = rests.stream()
                .map(rest -> hadOf(turn, rest))
                .filter(slots -> !slots.isEmpty())
                .findFirst();
        if (had.isPresent() && turn.versions().numbers().isEmpty()) {
            return Optional.of(new WishBesideGoods(said, wishes, had.get()));
        }
        return rests.stream()
                .filter(rest -> isAdded(turn, rest))
                .findFirst()
                .or(() -> rests.stream()
                        .filter(rest -> isSize && isPerhaps(turn, rest))
                        .findFirst())
                .map(rest -> leftOut(turn, rest, wishes));
    }

    private static WishBesideGoods leftOut(Turn turn, String rest, List<String> wishes) {
        var said = turn.said();
        turn.readOnly(rest);
        return new WishBesideGoods(said, wishes, Set.of());
    }

    private static boolean mayBe(Turn turn) {
        var said = turn.said();
        return SAID.contains(turn.message().kind())
                && !Commands.isSlash(said)
                && turn.sentence().tells(MAY_BE)
                && !QuestionReader.wantsAnAnswer(said)
                && !QuestionReader.wantsRemedy(said)
                && !Concerns.isTrouble(turn)
                && !RemarkDesk.isAboutSomething(turn);
    }

    /** Sizes of two that were said to be two; nothing where they are not as many as that. */
    private static Optional<WishBesideGoods> parts(Turn turn, String plain) {
        var parts = PARTS.matcher(plain);
        if (!parts.find()) {
            return Optional.empty();
        }
        int sum = PART.matcher(parts.group())
                .results()
                .mapToInt(part -> SmallNumber.of(part.group(1)))
                .sum();
        var said = turn.said();
        return Optional.of(said.substring(0, parts.start()))
                .filter(rest -> isJust(turn, rest, sum))
                .map(rest -> leftOut(turn, rest, List.of(wish(said.substring(parts.start())))));
    }

    /** So many of each are so many in all, also where that was said. */
    private static Optional<WishBesideGoods> each(Turn turn, String plain) {
        var each = EACH.matcher(plain);
        if (!each.find()) {
            return Optional.empty();
        }
        int count = (int) FOOT.matcher(each.group("sizes")).results().count();
        int sum = count * SmallNumber.of(each.group("each"));
        var said = turn.said();
        var before = wish(said.substring(0, each.start()));
        return Stream.of(before, before + " " + sum + each.group("unit"), sum + each.group("unit") + "，" + before)
                .map(rest -> (rest + "，" + wish(said.substring(each.end()))).replaceAll("，$", ""))
                .filter(rest -> isJust(turn, rest, sum))
                .findFirst()
                .map(rest -> leftOut(turn, rest, List.of(wish(said.substring(each.start(), each.end())))));
    }

    private static boolean isJust(Turn turn, String rest, int sum) {
        return isAdded(turn, rest)
                && turn.round().reading(rest, MeantCard.of(turn)).claims().stream()
                        .allMatch(claim -> claim.quantity().intValue() == sum);
    }

    /** "Yellow peaches" are called so. */
    private static boolean isOfName(Turn turn, String wish) {
        return turn.round().named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .map(LineupItem::product)
                .anyMatch(product -> contains(product.name(true), wish) || contains(product.name(false), wish));
    }

    /** 30 may be on offer: what is called so is wanted, and no size. */
    private static boolean isSlot(Turn turn, String wish) {
        return !SAID_TO_BE_SIZE.matcher(wish).find()
                && FOOT.matcher(wish)
                        .results()
                        .anyMatch(number -> turn.sale().slot(number.group()).isPresent());
    }

    private static boolean contains(String name, String wish) {
        return Normaliser.plain(name).contains(Normaliser.plain(wish));
    }

    private static String without(String said, List<KindWords.Said> found, String joint) {
        var taken = new boolean[said.length()];
        found.forEach(one -> IntStream.range(one.start(), one.end()).forEach(at -> taken[at] = true));
        var rest = new StringBuilder();
        for (int at = 0; at < said.length(); at++) {
            if (!taken[at]) {
                rest.append(said.charAt(at));
            } else if (at == 0 || !taken[at - 1]) {
                closeGap(rest, joint);
            }
        }
        return rest.toString()
                .replaceAll("(?<=" + joint + ")[,，、;；。\\s]+", "")
                .replaceAll("^[,，、;；。\\s]+|[,，、;；。\\s]+$", "");
    }

    private static void closeGap(StringBuilder rest, String joint) {
        while (!rest.isEmpty()
                && GAPS.matcher(rest.substring(rest.length() - 1)).matches()) {
            rest.setLength(rest.length() - 1);
        }
        if (!rest.isEmpty()) {
            rest.append(joint);
        }
    }

    private static boolean isAdded(Turn turn, String rest) {
        var reading = turn.round().reading(rest, MeantCard.of(turn));
        return rest.length() <= LONGEST
                && reading.kind() == ClaimReading.Kind.CLAIMS
                && reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
    }

    /** Of what it is a size is asked back, or an address stands beside it. */
    private static boolean isPerhaps(Turn turn, String rest) {
        return turn.isPrivate()
                && turn.members().isEmpty()
                && (turn.round().reading(rest, MeantCard.of(turn)).kind() == ClaimReading.Kind.DOUBT
                                && isNew(turn, rest)
                        || isWithAddress(turn, rest));
    }

    private static boolean isWithAddress(Turn turn, String rest) {
        var all = turn.said();
        turn.readOnly(rest);
        var both = ClaimWithAddress.of(turn);
        turn.readOnly(all);
        return both.filter(one -> !one.claim().isBlank()).isPresent();
    }

    /** Which of what he has is called by its name and no more of it wanted: A6要40码的. */
    private static Set<String> hadOf(Turn turn, String rest) {
        var named = Set.copyOf(turn.round().named(rest));
        var bare = named.stream().reduce(Normaliser.simplified(rest), (left, slot) -> withoutName(turn, left, slot));
        var isHad = !named.isEmpty() && !AMOUNT.matcher(bare).find() && !isNew(turn, rest);
        var kind = turn.round().reading(rest, MeantCard.of(turn)).kind();
        return isHad
                        && (isAdded(turn, rest)
                                || kind == ClaimReading.Kind.DOUBT
                                        && NO_MORE.matcher(bare).matches())
                ? named
                : Set.of();
    }

    private static String withoutName(Turn turn, String rest, String slot) {
        return turn.sale().slot(slot).stream()
                .map(LineupItem::product)
                .flatMap(product -> Stream.of(slot, product.name(true), product.name(false)))
                .reduce(rest, (left, name) -> left.replaceAll("(?iu)" + Pattern.quote(name), ""));
    }

    /** Of what he has already the size is told, and no more is wanted. */
    private static boolean isNew(Turn turn, String rest) {
        var named = turn.round().named(rest);
        return !named.isEmpty()
                && turn.sale().linesOf(turn.buyer().id()).stream()
                        .noneMatch(line ->
                                line.isLive() && named.contains(line.item().slot()));
    }

    private static String wish(String said) {
        return AROUND.matcher(said).replaceAll("");
    }

    /** As they stand on the order: sizes by themselves, as others may take their place. */
    Stream<String> entries() {
        return Stream.of(true, false)
                .map(isSize -> spoken(wishes.stream()
                        .filter(one -> isSize
                                == KindWords.in(Normaliser.simplified(one)).anyMatch(KindWords.Said::isSize))))
                .filter(entry -> !entry.isEmpty());
    }

    /** As it is said back. */
    String spoken() {
        return spoken(wishes.stream());
    }

    private String spoken(Stream<String> some) {
        var joint = CHINESE.matcher(said).find() ? "，" : ", ";
        return some.distinct().collect(Collectors.joining(joint));
    }
}
