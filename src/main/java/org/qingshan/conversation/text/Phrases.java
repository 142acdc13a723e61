package org.qingshan.conversation.text;

/** Every sentence of one language, by what it is about. */
public abstract class Phrases {
    private final ChatText chat;
    private final TeamText team;
    private final MemberText member;
    private final ParcelText parcel;
    private final HelpText help;
    private final FactText fact;
    private final ChangeText change;
    private final TalkText talk;
    private final AnsweringText answering;
    private final WholeLineupText wholeLineup;
    private final SettingText setting;
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

    Phrases(Sentences of) {
        this.chat = of.saidOften(ChatText.class);
        this.team = of.bundle(TeamText.class);
        this.member = of.bundle(MemberText.class);
        this.parcel = of.bundle(ParcelText.class);
        this.help = of.bundle(HelpText.class);
        this.change = of.saidOften(ChangeText.class);
        this.talk = of.bundle(TalkText.class);
        this.answering = of.bundle(AnsweringText.class);
        this.wholeLineup = of.bundle(WholeLineupText.class);
        this.setting = of.bundle(SettingText.class);
        this.flash = of.bundle(FlashText.class);
        this.address = of.bundle(AddressText.class);
        this.rule = of.bundle(RuleText.class);
        this.recall = of.bundle(RecallText.class);
        this.announcing = of.bundle(AnnouncingText.class);
        this.lot = of.bundle(LotText.class);
        this.place = of.bundle(PlaceText.class);
        this.ledger = of.bundle(LedgerText.class);
        this.bot = of.bundle(BotText.class);
        this.after = of.bundle(AfterText.class);
        this.damage = of.bundle(DamageText.class);
        this.pay = of.bundle(PayText.class);
        this.privacy = of.bundle(PrivacyText.class);
        this.pickUp = of.bundle(PickUpText.class);
        this.beside = of.bundle(BesideText.class);
        this.sharing = of.bundle(SharingText.class);
        this.fact = of.bundle(FactText.class);
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

    public MemberText member() {
        return member;
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

    public SettingText setting() {
        return setting;
    }

    public WholeLineupText wholeLineup() {
        return wholeLineup;
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

    public FactText fact() {
        return fact;
    }
}
