package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SharesApart;
import org.qingshan.conversation.words.SomebodyElse;

/**
 * One part of an order for one place, one for another: 红糖一袋寄给王丽，黄桃两箱寄到我家, 我要一箱黄桃，给我妈也来一箱, "A1 2 for Alice and 1 for
 * Bob", "one box for me and one for my mum". Who orders for several at one place names them too: only words of sending, a place that is
 * kept of one of them, or a present from somebody whose own place is known make two of it.
 */
final class SaidForTwo {
    private static final String NUMBER = "(?:[一二两三四五六七八九十半]|\\d+)";
    private static final String UNIT = " ?(?:大|小)?[箱斤盒袋包瓶罐份件个只]";

    private static final Pattern AMOUNT = Pattern.compile(
            "[一二两三四五六七八九十半\\d]|\\b(?:an?|one|two|three|four|five|six|another|some)\\b", Pattern.CASE_INSENSITIVE);

    /** 一箱，一箱, "a box, and one": what stands last is a share of its own. */
    private static final Pattern SHARED_OUT = Pattern.compile(
            "(?<!第)" + NUMBER + UNIT + ".{0,20}?[,，;；\\s](?:另外?|还有|再|其中|拿|要){0,2}" + NUMBER + UNIT + "$"
                    + "|\\b(?:an?|one|two|three|four|five|six|\\d+) .{1,40}?(?:,| and| plus| &) ?(?:also |then |and )?(?:another|one|two|three|four|five|six|\\d+)(?: more)? ?$",
            Pattern.CASE_INSENSITIVE);

    /** 我一箱我妈一箱, 我家一箱，我妈家一箱. */
    private static final Pattern EACH = Pattern.compile("(?:^|[,，。\\s])(?:给)?我(?:们)?(?:自己)?家?(?:要|来|拿|买|留|订){0,2}"
            + NUMBER + UNIT + "(?:\\p{IsHan}{0,6})[,，、\\s]{0,2}(?:再|还有|和)?(?:给)?"
            + "(?<whose>(?:我|俺)?\\p{IsHan}{1,4}?)(?:也|再)?(?:要|来|拿|买|留|订){0,2}" + NUMBER + UNIT);

    /** 我和我妈各一箱; who orders for several is told what goes where. */
    private static final Pattern EVERY = Pattern.compile(
            "我(?:们)?(?:自己)?(?:家)?(?:和|跟|、|还有)(?<whose>(?:我|俺)?\\p{IsHan}{1,4}?)(?:一人|每人|各|一家)(?:都|自)?(?:要|来|拿|买|留|订){0,2}"
                    + NUMBER + UNIT);

    /** 一箱给我一箱给我妈. */
    private static final Pattern GLUED = Pattern.compile(NUMBER + UNIT + "给我(?:自己)?[,，、\\s]{0,2}" + NUMBER + UNIT
            + "给(?<whose>(?:我|俺)?\\p{IsHan}{1,4}?)(?=[,，。\\s]|$)");

    /** A piece that begins so stands before what it is said of. */
    private static final String LEADS = "给給往到也";

    private SaidForTwo() {}

    static boolean areIn(Turn turn, String said) {
        if (SharesApart.areSaid(said)) {
            return true;
        }
        var places = places(said);
        boolean may =
                turn.buyer().address() != null || places.stream().anyMatch(place -> place.way() == PlaceSaid.Way.SENT);
        return may
                        && (places.size() > 1 && eachHasItsOwn(said, places)
                                || places.stream()
                                        .anyMatch(place -> !isOwn(said, place) && isBesideOnesOwn(turn, said, place)))
                || each(said).anyMatch(whose -> isApart(turn, said, whose))
                || may && glued(said);
    }

    private static boolean isApart(Turn turn, String said, String whose) {
        return ClaimForPlace.isOfSending(said)
                || whose.endsWith("家")
                || turn.buyer().address() != null
                        && !CalledAddress.meant(turn, whose).isEmpty();
    }

    /** Whether the words by themselves leave it possible. Most are told apart by that. */
    static boolean mayBeIn(String said) {
        return SharesApart.areSaid(said)
                || each(said).findAny().isPresent()
                || glued(said)
                || AMOUNT.matcher(said).results().limit(2).count() == 2
                        && !places(said).isEmpty();
    }

    private static Stream<String> each(String said) {
        return relatives(said, EACH, EVERY);
    }

    private static boolean glued(String said) {
        return relatives(said, GLUED).findAny().isPresent();
    }

    private static Stream<String> relatives(String said, Pattern... patterns) {
        var plain = Normaliser.simplified(said);
        return Stream.of(patterns)
                .map(pattern -> pattern.matcher(plain))
                .filter(found -> found.find() && SomebodyElse.isRelative(found.group("whose")))
                .map(found -> found.group("whose"));
    }

    /** Each in its place of the text, read in the way that counts most. */
    private static List<PlaceSaid> places(String said) {
        List<PlaceSaid> places = new ArrayList<>();
        boolean isOwnToo = PlaceSaid.in(said).anyMatch(PlaceSaid::isOwn);
        PlaceSaid.in(said)
                .filter(place -> place.way() == PlaceSaid.Way.SENT
                        || place.way() == PlaceSaid.Way.GIVEN
                        || place.way() == PlaceSaid.Way.TOLD && isOwnToo && SomebodyElse.isRelative(place.whose()))
                .filter(place -> place.isElsewhere() || isOwn(said, place))
                .filter(place -> places.stream().noneMatch(place::overlaps))
                .forEach(places::add);
        places.sort(Comparator.comparingInt(PlaceSaid::start));
        return places;
    }

    /** 给我 leads to goods, unless nothing follows. */
    private static boolean isOwn(String said, PlaceSaid place) {
        var rest = said.substring(place.end());
        return place.isOwn()
                || place.whose().equals("我") && (rest.isEmpty() || "，,。;；、 \n".indexOf(rest.charAt(0)) >= 0);
    }

    private static boolean eachHasItsOwn(String said, List<PlaceSaid> places) {
        var first = places.get(0);
        var last = places.get(places.size() - 1);
        boolean areTwo = !first.whose().equals(last.whose()) && !(isOwn(said, first) && isOwn(said, last));
        var ends = places.stream().map(PlaceSaid::end);
        var starts = Stream.concat(places.stream().map(PlaceSaid::start), Stream.of(said.length()));
        var from = Stream.concat(Stream.of(0), ends).iterator();
        long amounts = starts.filter(
                        to -> AMOUNT.matcher(said.substring(from.next(), to)).find())
                .count();
        return areTwo && amounts >= places.size();
    }

    /** What is not said to be for anybody is for himself. */
    private static boolean isBesideOnesOwn(Turn turn, String said, PlaceSaid place) {
        var before = said.substring(0, place.start());
        var behind = said.substring(place.end());
        if (SHARED_OUT.matcher(Normaliser.simplified(before.strip())).find()) {
            return true;
        }
        boolean isBeforeItsShare = LEADS.indexOf(said.charAt(place.start())) >= 0;
        return isBeforeItsShare
                && AMOUNT.matcher(before).find()
                && AMOUNT.matcher(behind).find()
                && ClaimForPlace.isWanted(turn, before)
                && ClaimForPlace.isWanted(turn, said.substring(place.start()));
    }
}
