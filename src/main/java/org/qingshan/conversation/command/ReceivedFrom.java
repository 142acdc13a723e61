package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.host.PersonCalled;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.Payment;

/** The money of somebody who is named, instead of his order: 收到王小明的钱, "got 67.8 from Zhang Wei". */
final class ReceivedFrom {
    private static final int LONGEST = 60;

    /** More orders of one name than anybody chooses from. */
    private static final int MOST = 20;

    /** Of more people in whose names a surname stands nobody is guessed. */
    private static final int MOST_PARTLY = 200;

    private static final String FROM = "from ";

    /** The sum, {@code -} for none, and the name. */
    private static final Pattern ARGUMENTS = Pattern.compile(FROM + "(\\S{1,16}) (.{1,40})");

    private static final String NAME =
            "(?<name>(?!(?:我|你|您|他|她|它|咱|谁|大家|客人|老板|买家|顾客|所有|全部|今天|昨天|订单|單|单号|the |my |your |his |her |their |some|any|all |order))(?:[\\p{IsHan}·]{2,8}?|[a-z][a-z .'-]{1,30}?))";

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    private static final String MONEY = "(?:(?:现金(?= ?[¥￥\\d]))?(?:钱|款|货款|付款|转账|现金|" + SUM + "))";

    private static final String AHEAD = "(?:我们?|店里|已经|刚刚?|都|[,， ]){0,5}";

    private static final String BY_WAY = "(?:(?:微信|支付宝|银行卡?|云闪付)(?:上|里)?[，, ]?)?";

    private static final String BY_HIM = "(?:(?:付|转|打|汇|给|发)(?:过来|来|给我们?)?)?";

    private static final String END = "(?:了|啦)?[。.!！ ]*";

    private static final String WAY_BEHIND = "(?:[，, ]{0,2}(?:是|用|走)?(?:现金|微信|支付宝|银行卡?|转账)(?:的|付的|给的)?)?";

    private static final String JUST_NOW = "(?: (?:just now|now|today|tonight|already|a minute ago))?";

    private static final String I_GOT = "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received|have) ";

    /** Nothing else can be meant, even where nobody is called so. */
    private static final Pattern[] SURE = {
        said(AHEAD + "(?:收到|到账)(?:了)? ?" + NAME + " ?" + BY_HIM + "的" + MONEY + "(?:了|啦)?" + WAY_BEHIND + END),
        said(I_GOT + "(?:the |a )?(?:(?:cash )?(?:money|payment|transfer|cash|" + SUM + ")(?: (?:in )?cash)?) from "
                + NAME + "[.! ]*"),
        said(I_GOT + NAME + "'s (?:money|payment|transfer|" + SUM + ")[.! ]*")
    };

    private static final Pattern[] OF_SOMEBODY = {
        said(AHEAD + "(?:收到|到账)(?:了)? ?" + NAME + " ?" + BY_HIM + "(?:了)? ?" + SUM + END),
        said(AHEAD + BY_WAY + "(?:收到|到账)(?:了)? ?" + SUM + "(?:了)?[，,。 ]*(?:来自|是)? ?" + NAME + "(?:的|付的|转的)?[。.!！ ]*"),
        said(NAME + "(?:的)? ?" + SUM + "(?:已经|都|也|刚刚?|我|[，, ]){0,3}(?:收到|到账?|收)(?:了|啦)?[。.!！ ]*"),
        said(I_GOT + SUM + "[,:]? (?:from )?" + NAME + "[.! ]*"),
        said(NAME + "的?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)?[,，:： ]{1,3}" + SUM + WAY_BEHIND + END),
        said(NAME + "的(?:[两三几俩]个?(?:单|订单|笔)(?:的?(?:钱|款))? ?)?" + MONEY
                + "(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[。.!！ ]*"),
        said(NAME
                + "(?:的?[两三几俩]个?(?:单|订单|笔)(?:的?(?:钱|款))?)?(?:已经|刚刚?|也|都|一起|一共|一次性){0,2}(?:付|转|打|汇|[给交](?=了|过|现金))(?:账)?(?:过来|来|给我们?)?(?:了|过)?(?:我们?)? ?"
                + MONEY + "(?:的?现金)?" + END),
        said(NAME
                + " (?:has |have |just |already ){0,3}(?:paid|sent|transferred|gave(?= (?:us|me)))(?: us| me| you)?(?: the (?:money|payment)| (?:(?:in )?cash ?)?"
                + SUM + "| (?:in )?cash)?(?: (?:in )?cash)?" + JUST_NOW + "[.! ]*"),
        said(
                NAME
                        + "'s (?:money|payment|transfer) (?:has |is |have |just |already ){0,3}(?:come|came|arrived|received|here|in)(?: in)?[.! ]*"),
        said("(?:the )?(?:money|payment|transfer|" + SUM + ") (?:of |from )" + NAME
                + " (?:has |is |have |just |already ){0,3}(?:come|came|arrived|received|here|in)(?: in)?[.! ]*"),
        said(SUM + " (?:has |just |already ){0,3}(?:come|came|arrived)(?: in)? from " + NAME + "[.! ]*")
    };

    private ReceivedFrom() {}

    private static Pattern said(String words) {
        return Pattern.compile("\\s*" + words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether it can be that, whoever says it. */
    static boolean canBe(String words) {
        return read(words, SURE).or(() -> read(words, OF_SOMEBODY)).isPresent();
    }

    /** The sum and the name as the arguments of {@code /received}; empty where it is something else. Queries. */
    static Optional<String> in(Turn turn) {
        var words = turn.said();
        return read(words, SURE)
                .filter(from -> turn.round().named(words).isEmpty() || isAnyOf(from))
                .or(() -> read(words, OF_SOMEBODY).filter(ReceivedFrom::isAnyOf));
    }

    private static boolean isAnyOf(String arguments) {
        var said = ARGUMENTS.matcher(arguments);
        return said.matches() && !ordersOf(said.group(2)).isEmpty();
    }

    private static Optional<String> read(String words, Pattern[] ways) {
        var said = words.strip().replace('’', '\'');
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        // Letter for letter, so that the name can be taken as it was written.
        var plain = Normaliser.simplified(said);
        return Stream.of(ways)
                .map(way -> way.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> FROM + sum(found) + " "
                        + said.substring(found.start("name"), found.end("name")).strip());
    }

    private static String sum(Matcher found) {
        var sum = found.pattern().pattern().contains("<sum>") ? found.group("sum") : null;
        return sum == null || sum.isBlank() ? "-" : sum.replace(" ", "");
    }

    /** Asks about what is waited for of whoever is called so; returns false where the arguments are something else. */
    static boolean asks(Turn turn, String arguments) {
        var said = ARGUMENTS.matcher(arguments);
        if (!said.matches()) {
            return false;
        }
        var orders = ordersOf(said.group(2)).stream()
                .filter(ReceivedFrom::isWaitedFor)
                .toList();
        var sum = said.group(1).equals("-")
                ? Optional.<Long>empty()
                : Amounts.money(said.group(1), turn.shop().currency());
        if (orders.isEmpty()) {
            turn.say(turn.words().recall().nobodyToPay(Wording.quoted(said.group(2))));
            return true;
        }
        var fitting = orders.stream()
                .filter(order ->
                        sum.filter(paid -> paid == PayingWords.due(order)).isPresent())
                .toList();
        var together = sum.filter(paid -> fitting.isEmpty())
                .map(paid -> ReceivedTogether.fitting(withOthersOf(orders), paid))
                .orElse(List.of());
        if (together.size() == 1) {
            ReceivedTogether.ask(turn, together.get(0), sum.orElseThrow());
        } else if (!together.isEmpty()) {
            ReceivedTogether.askWhich(turn, together, sum.orElseThrow());
        } else {
            choose(turn, fitting.isEmpty() ? orders : fitting, sum.orElse(null), ReceivedTogether.MOST);
        }
        return true;
    }

    /** And what else their buyers are to pay, wherever that goes. */
    private static List<CustomerOrder> withOthersOf(List<CustomerOrder> orders) {
        var others = orders.stream()
                .map(CustomerOrder::buyerId)
                .distinct()
                .flatMap(buyer -> PaymentFinding.dueOf(buyer).stream());
        return Stream.concat(orders.stream(), others).distinct().toList();
    }

    /**
     * Asks which of these it is for.
     *
     * @param sum of the one payment; null where the host names none
     */
    static void choose(Turn turn, List<CustomerOrder> meant, @Nullable Long sum, int most) {
        var all = ReceivedQuestion.apart(meant);
        var transfers = all.subList(0, Math.min(all.size(), most));
        var shown = transfers.stream().map(Transfer::order).toList();
        var isOneOfSeveral = transfers.size() > 1;
        var buyers = Buyer.withIds(
                shown.stream().map(CustomerOrder::buyerId).distinct().toList());
        var questions = new ArrayList<>(transfers.stream()
                .map(one -> {
                    var who = who(turn, one.order(), buyers.get(one.order().buyerId()));
                    var question = ReceivedQuestion.about(turn, one, sum, isOneOfSeveral)
                            .of(who, isOneOfSeveral);
                    return isOneOfSeveral && sum != null ? question.amongst(one.order(), sum, shown) : question;
                })
                .toList());
        if (all.size() > transfers.size()) {
            questions.add(new ReceivedQuestion(turn.words().recall().moreToReceive(all.size() - transfers.size())));
        }
        ReceivedQuestion.ask(turn, questions);
    }

    /** Whoever ordered it, and to whom it goes where that is another. */
    private static String who(Turn turn, CustomerOrder order, @Nullable Buyer buyer) {
        var name = buyer == null || buyer.nameForTeam().isBlank()
                ? turn.words().member().namelessBuyer()
                : Wording.quoted(buyer.nameForTeam());
        var to = order.destination();
        return to == null || buyer != null && to.recipient().equals(buyer.nameForTeam())
                ? name
                : turn.words().recall().buyerAndRecipient(name, Wording.quoted(to.recipient()));
    }

    /** The same of whose order it is. */
    static String who(Turn turn, CustomerOrder order) {
        return who(turn, order, Buyer.<Buyer>findById(order.buyerId()));
    }

    private static boolean isWaitedFor(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && (payment.due() > 0 || payment.status() == Payment.Status.PROOF_SENT);
    }

    /** To whoever is called so, or ordered by him; of several of whose names it is a part only of who is called just so. */
    static List<CustomerOrder> ordersOf(String name) {
        var found = called(name);
        var plain = found.isEmpty() ? called(Normaliser.simplified(name)) : found;
        return plain.isEmpty() ? bySurname(Normaliser.simplified(name)) : plain;
    }

    /** 小王 is 王小明, where nobody is called just so; it is asked before anything is booked. Of so many that not all of them are looked at none is guessed. */
    private static List<CustomerOrder> bySurname(String name) {
        return PersonCalled.surname(name)
                .map(surname -> {
                    var partly = Buyer.partlyCalled(surname, MOST_PARTLY);
                    if (partly.size() == MOST_PARTLY) {
                        return List.<CustomerOrder>of();
                    }
                    var buyers = partly.stream()
                            .filter(buyer -> isOf(buyer.nameForTeam(), surname))
                            .map(Buyer::id)
                            .collect(Collectors.toSet());
                    return Parcels.toPerson(surname, buyers, MOST_PARTLY).stream()
                            .filter(order -> buyers.contains(order.buyerId()) || isOf(recipient(order), surname))
                            .toList();
                })
                .orElse(List.of());
    }

    /** A name of Han signs that begins so. */
    private static boolean isOf(String name, String surname) {
        return name.startsWith(surname) && name.matches("\\p{IsHan}{2,4}");
    }

    private static List<CustomerOrder> called(String name) {
        var buyers = Buyer.partlyCalled(name, MOST).stream()
                .filter(buyer -> BuyersNamed.isIn(buyer.nameForTeam(), name))
                .collect(Collectors.toMap(Buyer::id, Buyer::nameForTeam));
        var all = Parcels.toPerson(name, buyers.keySet(), MOST).stream()
                .filter(order -> buyers.containsKey(order.buyerId()) || BuyersNamed.isIn(recipient(order), name))
                .toList();
        var just = all.stream()
                .filter(order ->
                        name.equalsIgnoreCase(recipient(order)) || name.equalsIgnoreCase(buyers.get(order.buyerId())))
                .toList();
        return just.isEmpty() ? all : just;
    }

    private static String recipient(CustomerOrder order) {
        var to = order.destination();
        return to == null ? "" : to.recipient();
    }
}
