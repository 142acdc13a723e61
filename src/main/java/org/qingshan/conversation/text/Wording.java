package org.qingshan.conversation.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/** The sentences of one language, and how that language writes amounts. */
public final class Wording {
    /** Days and hours are told as the village counts them. */
    public static final ZoneId VILLAGE = Shop.VILLAGE;

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int CHINA = 86;

    /** Letters. */
    private static final int LONGEST_QUOTE = 60;

    /** Signs that nobody sees and that turn the direction of what follows. */
    private static final Pattern TURNING =
            Pattern.compile("[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Wording CHINESE = new Wording("zh");
    private static final Wording ENGLISH = new Wording("en");

    private final boolean zh;
    private final ChatText chat;
    private final TeamText team;
    private final ParcelText parcel;
    private final HelpText help;
    private final FactText fact;
    private final ChangeText change;
    private final TalkText talk;
    private final AnsweringText answering;
    private final FlashText flash;
    private final AddressText address;
    private final RuleText rule;
    private final PlaceText place;
    private final LedgerText ledger;
    private final LotText lot;
    private final AnnouncingText announcing;
    private final RecallText recall;
    private final PrivacyText privacy;
    private final PayText pay;
    private final BotText bot;
    private final DamageText damage;
    private final AfterText after;
    private final SharingText sharing;
    private final BesideText beside;
    private final PickUpText pickUp;

    private Wording(String tag) {
        this.zh = tag.equals("zh");
        this.chat = SaidBefore.of(ChatText.class, MessageBundles.get(ChatText.class, Localized.Literal.of(tag)));
        this.team = MessageBundles.get(TeamText.class, Localized.Literal.of(tag));
        this.parcel = MessageBundles.get(ParcelText.class, Localized.Literal.of(tag));
        this.help = MessageBundles.get(HelpText.class, Localized.Literal.of(tag));
        this.change = SaidBefore.of(ChangeText.class, MessageBundles.get(ChangeText.class, Localized.Literal.of(tag)));
        this.talk = MessageBundles.get(TalkText.class, Localized.Literal.of(tag));
        this.answering = MessageBundles.get(AnsweringText.class, Localized.Literal.of(tag));
        this.flash = MessageBundles.get(FlashText.class, Localized.Literal.of(tag));
        this.address = MessageBundles.get(AddressText.class, Localized.Literal.of(tag));
        this.rule = MessageBundles.get(RuleText.class, Localized.Literal.of(tag));
        this.recall = MessageBundles.get(RecallText.class, Localized.Literal.of(tag));
        this.announcing = MessageBundles.get(AnnouncingText.class, Localized.Literal.of(tag));
        this.lot = MessageBundles.get(LotText.class, Localized.Literal.of(tag));
        this.place = MessageBundles.get(PlaceText.class, Localized.Literal.of(tag));
        this.ledger = MessageBundles.get(LedgerText.class, Localized.Literal.of(tag));
        this.bot = MessageBundles.get(BotText.class, Localized.Literal.of(tag));
        this.after = MessageBundles.get(AfterText.class, Localized.Literal.of(tag));
        this.damage = MessageBundles.get(DamageText.class, Localized.Literal.of(tag));
        this.pay = MessageBundles.get(PayText.class, Localized.Literal.of(tag));
        this.privacy = MessageBundles.get(PrivacyText.class, Localized.Literal.of(tag));
        this.pickUp = MessageBundles.get(PickUpText.class, Localized.Literal.of(tag));
        this.beside = MessageBundles.get(BesideText.class, Localized.Literal.of(tag));
        this.sharing = MessageBundles.get(SharingText.class, Localized.Literal.of(tag));
        this.fact = MessageBundles.get(FactText.class, Localized.Literal.of(tag));
    }

    public static Wording of(boolean chinese) {
        return chinese ? CHINESE : ENGLISH;
    }

    public BotText bot() {
        return bot;
    }

    public ChatText chat() {
        return chat;
    }

    public AnnouncingText announcing() {
        return announcing;
    }

    public TeamText team() {
        return team;
    }

    public ParcelText parcel() {
        return parcel;
    }

    public HelpText help() {
        return help;
    }

    public ChangeText change() {
        return change;
    }

    public AnsweringText answering() {
        return answering;
    }

    public TalkText talk() {
        return talk;
    }

    public FlashText flash() {
        return flash;
    }

    public AddressText address() {
        return address;
    }

    public RuleText rule() {
        return rule;
    }

    public RecallText recall() {
        return recall;
    }

    public LotText lot() {
        return lot;
    }

    public PlaceText place() {
        return place;
    }

    public LedgerText ledger() {
        return ledger;
    }

    public PayText pay() {
        return pay;
    }

    public AfterText after() {
        return after;
    }

    public DamageText damage() {
        return damage;
    }

    public PrivacyText privacy() {
        return privacy;
    }

    public PickUpText pickUp() {
        return pickUp;
    }

    public BesideText beside() {
        return beside;
    }

    public SharingText sharing() {
        return sharing;
    }

    /** "1001、1015": the other orders in its parcel. */
    public String others(CustomerOrder order) {
        return numbers(order.company().numbers().stream()
                .filter(number -> number != order.number())
                .toList());
    }

    /** "1001、1015". */
    public String numbers(List<Integer> orders) {
        return orders.stream().map(String::valueOf).collect(Collectors.joining(chat.listComma() + gap()));
    }

    public FactText fact() {
        return fact;
    }

    /** A phone as a reader of the language dials it: in Chinese 138 0013 8000 without the country's own code, else with it. */
    public String phone(String number) {
        var parts = number.split(Destination.EXTENSION, 2);
        return parts.length == 1 ? dialled(number) : address.extension(dialled(parts[0]), parts[1]);
    }

    private String dialled(String e164) {
        try {
            var phone = PHONES.parse(e164, null);
            var home = zh && phone.getCountryCode() == CHINA;
            var format = home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return PHONES.format(phone, format).replace('-', ' ');
        } catch (NumberParseException notANumber) {
            return e164;
        }
    }

    /** An area that parcels cannot be sent to. */
    public String area(String area) {
        if (area.equals(Destination.ABROAD)) {
            return address.abroad();
        }
        var parts = area.split(" ", 2);
        var rest = parts.length == 1 ? "" : (zh ? "" : ", ") + parts[1].replace(" ", zh ? "" : ", ");
        return province(parts[0]) + rest;
    }

    /** A province by its full Chinese name ("湖南省"), as a reader of the language knows it. */
    public String province(String chinese) {
        return zh ? chinese : ProvinceNames.english(chinese);
    }

    public boolean isChinese() {
        return zh;
    }

    /** What stands between two sentences of one paragraph. */
    public String gap() {
        return zh ? "" : " ";
    }

    public String name(Product product) {
        return product.name(zh);
    }

    public String name(LineupItem item) {
        return name(item.product());
    }

    /**
     * @param minor in the currency's minor units
     * @param currency its code of ISO 4217
     */
    public String money(long minor, String currency) {
        var unit = MoneyUnit.of(currency);
        return unit.sign() + BigDecimal.valueOf(minor, unit.digits()).toPlainString();
    }

    /** "2 箱", "1.5 jin", "3 boxes". */
    public String quantity(BigDecimal quantity, Unit unit) {
        return number(quantity) + " " + unit(quantity, unit);
    }

    public String quantity(BigDecimal quantity, LineupItem item) {
        return quantity(quantity, item.product().unit());
    }

    public String unit(BigDecimal quantity, Unit unit) {
        return zh ? unit.zh() : unit.en(quantity);
    }

    /** "11月24日", "24 November". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(zh ? "M月d日" : "d MMMM", zh ? Locale.CHINA : Locale.UK)
                .format(day);
    }

    /**
     * What somebody said, as much of it as can be quoted in a sentence, without the signs that would turn around the letters of the rest
     * of it.
     */
    public static String quoted(String words) {
        var line = TURNING.matcher(words).replaceAll("").strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    /** "20:35", as the village's clocks show it. */
    public static String clock(Instant time) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(VILLAGE).format(time);
    }

    /** Without trailing zeros and without an exponent. */
    public static String number(BigDecimal quantity) {
        return Parts.read(quantity).toPlainString();
    }
}
