package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/**
 * What a host says of somebody else's order, which he names by its number or by its buyer's name: 把1002的竹笋改成5斤, 冯老四退一箱黄桃, "Rosa Diaz only wants
 * 2 jin". It buys nothing for the host and takes nothing from what he has.
 *
 * @param orders those that are named, in the order of their numbers
 */
record OthersOrder(List<CustomerOrder> orders) {
    private static final int LONGEST = 120;

    /** More would not fit beside a stream. */
    private static final int MOST = 3;

    private static final int MOST_NAMED = 40;

    /** Neither money, nor goods, nor a house, nor a part of a longer number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.¥￥$+＋A-Za-z栋幢楼座元室-])(\\d{4,9})(?![\\d.])(?!\\s?(?:元|块|¥|箱|盒|袋|斤|公斤|千克|克|份|瓶|罐|筐|只(?![要想有能买拿付转收寄])|件|包(?![好装完裹])|个|人|年|室|弄|栋|幢|楼|房|路|米"
                    + "|yuan|rmb|kuai|jin|kg|g\\b|box|bag|jar|bottle|people|road|street))",
            Pattern.CASE_INSENSITIVE);

    /** What was earned is no order: 今天卖了1200, "we made 1200 today". */
    private static final Pattern EARNED = Pattern.compile(
            "(?:卖[了出到过]?|[赚挣](?:了|到)?|收入|进账|营业额|销售额|流水|[总一]共|合计|\\b(?:sold|made|earned|takings|turnover|in total|altogether)\\b)[^\\d,，。;；]{0,6}\\d{4,9}",
            Pattern.CASE_INSENSITIVE);

    /** His own address. */
    private static final Pattern OWN_PLACE = Pattern.compile(
            "我的?(?:新|收货|寄件)?地址|\\bmy (?:new |delivery |shipping )?address\\b", Pattern.CASE_INSENSITIVE);

    /** 吴九的地址写错了，改成…: somebody else's, if such a one has ordered. */
    private static final Pattern OTHERS_PLACE = Pattern.compile(
            "^(?:把|给|帮)?(?!收货|寄|邮寄|新|这|送)[^我\\s,，]{2,12}?的?(?:收货|寄件)?地址|^(?!my\\b|the\\b|change\\b|our\\b)\\p{L}[\\p{L} ]{1,24}(?:'s|s'|’s) (?:new |delivery )?address\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_ONCE =
            Pattern.compile("^ ?(?:[把给帮]|订单号?|单号|order)? ?#?\\d{4,9}", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    /** A name of one word may be a word. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} .'’-]{2,}");

    private static final int WHOLE_NAME = 3;

    /** What is said of an order that is there, where somebody is called as others may be, too. */
    private static final Pattern OF_ORDER = Pattern.compile(
            "取消|不要|改|退|[付转]|钱|单|地址|电话|[发寄]|包[好裹]|打包|收到|\\b(?:cancel|order|paid|sent|refund|change|address|parcel|money|wants only|only wants)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Empty for what anybody else says, among others, for a place where something goes, and where only goods are named. Queries. */
    static Optional<OthersOrder> of(Turn turn) {
        var said = turn.said();
        if (!turn.may(Role.HOST)
                || !turn.isPrivate()
                || said.length() > LONGEST
                || PHONE.matcher(said).find()
                || isAnswer(turn, said)) {
            return Optional.empty();
        }
        var plain = Normaliser.simplified(said);
        if (OWN_PLACE.matcher(plain).find()
                || AddressReader.looksLikeAddress(said)
                        && !AT_ONCE.matcher(plain).find()
                        && !OTHERS_PLACE.matcher(plain).find()) {
            return Optional.empty();
        }
        var orders = others(turn, numbered(plain));
        var all = orders.isEmpty() ? named(turn, said) : orders;
        return all.isEmpty() ? Optional.empty() : Optional.of(new OthersOrder(all));
    }

    private static List<CustomerOrder> numbered(String plain) {
        return NUMBER.matcher(EARNED.matcher(PaidSum.withoutDigits(plain)).replaceAll("；"))
                .results()
                .limit(MOST)
                .flatMap(found -> CustomerOrder.numbered(Integer.parseInt(found.group(1))).stream())
                .toList();
    }

    /** While something is asked, what claims nothing answers it. */
    private static boolean isAnswer(Turn turn, String said) {
        return turn.chat().openDialogue(turn.sale().now()).isPresent()
                && (AddressReader.looksLikeAddress(said) || Hearing.of(turn).kind() == ClaimReading.Kind.NONE);
    }

    private static List<CustomerOrder> others(Turn turn, List<CustomerOrder> orders) {
        return orders.stream()
                .filter(order -> order.buyerId() != turn.buyer().id())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<CustomerOrder> named(Turn turn, String said) {
        var stream = turn.sale().stream().or(Stream::last);
        if (stream.isEmpty()) {
            return List.of();
        }
        var plain = Normaliser.simplified(said);
        var orders = others(turn, Parcels.naming(stream.get().id(), said, plain, MOST_NAMED));
        if (orders.isEmpty()) {
            // 王姐家的黄桃来了 and 小王要两箱黄桃 are of no order that is there.
            return !OF_ORDER.matcher(plain).find()
                    ? List.of()
                    : others(
                            turn, PersonCalled.ordersIn(turn, said, stream.get().id(), MOST_NAMED));
        }
        var buyers = Buyer.withIds(orders.stream().map(CustomerOrder::buyerId).toList());
        var growers = Member.growerNames();
        var goods = turn.round().namesOf(turn.round().shelf());
        return orders.stream()
                .filter(order -> {
                    var names = names(order, buyers).stream()
                            .filter(name -> !growers.contains(name))
                            .toList();
                    return names.stream()
                                    .anyMatch(name -> isSaid(name, said) || isSaid(Normaliser.simplified(name), plain))
                            && names.stream().allMatch(name -> goods.named(name).isEmpty());
                })
                .toList();
    }

    /** What its buyer and whoever gets it are called. */
    static List<String> names(CustomerOrder order, Map<Long, Buyer> buyers) {
        var to = order.destination();
        var buyer = buyers.get(order.buyerId());
        var name = buyer == null ? "" : buyer.nameForTeam();
        var recipient = to == null || to.isCollected() ? "" : Objects.requireNonNullElse(to.recipient(), "");
        return List.of(name, recipient).stream().filter(one -> !one.isBlank()).toList();
    }

    private static boolean isSaid(String name, String said) {
        if (LATIN.matcher(name).matches()) {
            var isWhole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
            var isAll = name.contains(" ");
            return isWhole.matcher(said).find()
                    || isAll && isWhole.matcher(said.toLowerCase(Locale.ROOT)).find();
        }
        var ahead = said.replaceFirst("^(?:[帮给替为把]|那个?|这个?)\\s?", "");
        return ahead.startsWith(name)
                || said.contains(name)
                        && (name.codePointCount(0, name.length()) >= WHOLE_NAME
                                || PersonName.isWithSurname(Normaliser.simplified(name)));
    }

    /** Whether the number, or what a command found, is of one of these. */
    boolean isOne(String arguments) {
        return orders.stream().anyMatch(order -> arguments.contains(String.valueOf(order.number())));
    }

    /** What a sentence of one order has asked about by itself. */
    Optional<String> command(Turn turn) {
        return orders.size() == 1 ? DoneWithOrder.command(turn, orders.get(0)) : Optional.empty();
    }

    /** Shows the order as it stands, and says where it is changed. */
    void tell(Turn turn) {
        turn.outcome("doubt");
        var words = turn.words();
        var buyers = Buyer.withIds(orders.stream().map(CustomerOrder::buyerId).toList());
        var sheets = orders.stream()
                .map(order -> OrderSheet.of(turn, order) + whose(turn, buyers.get(order.buyerId())))
                .toList();
        var number = orders.get(0).number();
        var buttons = new ArrayList<>(orders.size() == 1 ? DoneWithOrder.buttons(turn, orders.get(0)) : List.of());
        buttons.add(new Button(words.team().consoleButton(), "/console"));
        turn.choose(
                String.join("\n\n", sheets) + "\n\n" + words.flash().othersOrder(number),
                Turn.column(buttons.stream()));
    }

    private static String whose(Turn turn, @Nullable Buyer buyer) {
        return buyer == null || buyer.nameForTeam().isBlank()
                ? ""
                : "\n" + turn.words().parcel().buyerOf(buyer.nameForTeam());
    }
}
