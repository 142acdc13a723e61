package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.conversation.words.Trait;

/**
 * Where something shall go, said with no whole address: 寄给王丽, 寄到公司, "send it to my office"; or with somebody's phone, and then perhaps
 * with goods: 红糖一袋寄给我姐 王丽 138….
 *
 * @param claim what is wanted; empty for nothing
 * @param whose as it was said
 * @param part somebody's name and phone, which are no address yet; null where no phone is said
 */
record ToldWhere(String claim, String whose, @Nullable String part) {
    /** What is no more than said around it. */
    private static final Pattern AROUND = Pattern.compile(
            "(?:算了|我?说错了|不对|错了|不是|是|这[次个些回单]|[它货]|东西|都|就|麻烦|请|帮我|帮忙|把|那[边里儿]?|还是|先|我(?:们)?[要想]?|要|直接|全部?|一起|改|给我|老板|[去吧了啊哈哦收呀啦]|[行好]|可以|谢谢"
                    + "|please|pls|just|can you|could you|actually|ok|okay|oh|and|i want you to|instead|then|thanks|thank you|[,，。.!！~\\s]){0,20}+",
            Pattern.CASE_INSENSITIVE);

    /** A name with its phone, and how it is led to. */
    private static final Pattern PERSON = Pattern.compile(
            "^(?<claim>.*?)(?:[,，;；。\\s]|麻烦|请|帮我|都|就|直接){0,12}(?:(?:寄送?|发|邮|快递|送)?[给到]|(?:收货?人|收件人)[是:： ]?|,? ?(?:(?:send|ship|deliver|mail|post)(?: it| them)? )?\\b(?:to|for) )(?<part>[^\\d]{1,30}?[\\d][\\d -]{8,16}\\d)[。.!！\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BESIDE_PHONE =
            Pattern.compile("(?<part>\\D{0,10}\\d[\\d -]{8,16}\\d)[,，。;；\\s]+(?<claim>\\D.*)");

    private static final Pattern MAY = Pattern.compile(
            "^(?:请问|那|我|你们?|老板|主播|麻烦|[,，\\s]){0,4}(?:能不能|可不可以|可以不可以|可以|可否|能否|能)(?:帮我|给我|把(?:它|货|东西)|都|直接){0,2}|^(?:(?:hi|hello|hey|ok|and)[, ]+){0,2}(?:(?:is it|would it be) possible to |(?:can|could|would|will|may) (?:you|i|we) (?:please |also |maybe )?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKING =
            Pattern.compile("(?:[,，\\s]*(?:可以|行|好)?(?:吗|么|嘛|嗎|麼|呢|不行|行不行))?[?？\\s]{0,3}$");

    private static final Pattern SHARED = Pattern.compile("^[^寄邮递]*[发送][^寄邮递]*$");

    /** Nobody says it in more words. */
    private static final int LONGEST = 90;

    /** Places that may be named by words that say no more. */
    private record Named(List<String> whose, boolean isAsked) {}

    private record Person(String claim, String recipient, String phone, String part) {}

    private static final Trait<Named> NAMED = Trait.of(said -> named(said.words()));

    private static final Trait<Optional<Person>> OF_PERSON = Trait.of(said -> person(said.words()));

    static boolean isNoMoreThanSaidAround(String rest) {
        return AROUND.matcher(Normaliser.simplified(rest)).matches();
    }

    /** Where that is all that is said. */
    static Optional<ToldWhere> alone(Turn turn) {
        var named = turn.sentence().tells(NAMED);
        return named.whose().isEmpty()
                        || named.isAsked() && OwnOrders.current(turn).isEmpty()
                ? Optional.empty()
                : named.whose().stream()
                        .filter(whose -> turn.round().named(whose).isEmpty())
                        .findFirst()
                        .map(whose -> new ToldWhere("", whose, null));
    }

    private static Named named(String all) {
        var rest = SaidElsewhere.withoutDenied(all);
        var told = rest.equals(all) ? all : rest.replaceFirst("^寄(?![到往去给給回至送])", "寄到");
        if (told.length() > LONGEST) {
            return new Named(List.of(), false);
        }
        var plain = Normaliser.simplified(told);
        boolean isAsked = AddressReader.asks(plain);
        var said = isAsked ? request(plain) : told;
        return AddressReader.asks(said)
                ? new Named(List.of(), isAsked)
                : new Named(
                        PlaceSaid.in(said)
                                .filter(place -> place.way() == PlaceSaid.Way.SENT)
                                .filter(place -> isNoMoreThanSaidAround(place.rest(said)))
                                .map(PlaceSaid::whose)
                                .filter(whose -> CalledAddress.inList(whose).isEmpty())
                                .filter(whose -> !isAsked || OwnPlace.isOther(whose) || SomebodyElse.isRelative(whose))
                                .toList(),
                        isAsked);
    }

    /** What is asked of whoever should do it: 可以寄到我公司吗, "could you send it to my office?" */
    private static String request(String asked) {
        return ASKING.matcher(MAY.matcher(asked.strip()).replaceFirst("")).replaceFirst("");
    }

    /** Somebody else with his phone, alone or behind what is wanted. */
    static Optional<ToldWhere> ofPerson(Turn turn) {
        return turn.sentence()
                .tells(OF_PERSON)
                .filter(one -> !isOwn(turn, one.phone()))
                .filter(one -> one.claim().isEmpty() || ClaimForPlace.isWanted(turn, one.claim()))
                .map(one -> new ToldWhere(one.claim(), one.recipient(), one.part()));
    }

    private static Optional<Person> person(String said) {
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        var found = PERSON.matcher(Normaliser.simplified(said));
        if (!found.matches()) {
            return Optional.empty();
        }
        var claim = said.substring(0, found.end("claim")).strip();
        var part = said.substring(found.start("part"), found.end("part")).strip();
        var read = AddressReader.read(part);
        var phone = read.phone();
        var recipient = read.recipient();
        return phone == null || recipient == null || read.detail() != null
                ? Optional.empty()
                : Optional.of(new Person(claim, recipient, phone, part));
    }

    /** The phone that was asked for, and something that is wanted too: 13712345678 再来一斤腊肉. */
    static Optional<ToldWhere> besidePhone(Turn turn) {
        var found = BESIDE_PHONE.matcher(turn.said().strip());
        return turn.said().length() <= LONGEST && found.matches() && ClaimForPlace.isWanted(turn, found.group("claim"))
                ? Optional.of(new ToldWhere(found.group("claim"), "", found.group("part")))
                : Optional.empty();
    }

    /** 发给朋友了, 送给老铁: a link that was shared, where nothing is ordered. */
    static boolean isShared(String said, boolean isKept) {
        var plain = Normaliser.simplified(said);
        return SHARED.matcher(plain).find() && (!isKept || plain.contains("了"));
    }

    private static boolean isOwn(Turn turn, String phone) {
        var usual = turn.buyer().address();
        return usual != null && usual.destination().phone().equals(phone);
    }
}
