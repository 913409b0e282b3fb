package org.kanmon.sdc.tables.witness;

/**
 * The cells of one grid of a linked system as a search in that grid sees them: what has moved already is taken into account, and
 * joints move as the state of the search allows.
 */
final class JointField extends Field {

    private final JointChange change;
    private final Joints joints;
    private final int start;
    private final int size;

    /**
     * @param grid number of the grid
     */
    JointField(Field whole, JointChange change, Joints joints, int grid) {
        super(whole);
        this.change = change;
        this.joints = joints;
        this.start = joints.start(grid);
        this.size = joints.start(grid + 1) - start;
    }

    private int joint(int cell) {
        return joints.jointOf(joints.cell(start + cell));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    byte state(int cell) {
        int joint = joint(cell);
        return joint == Joints.NONE ? super.state(joints.cell(start + cell)) : change.state(joint, start + cell);
    }

    @Override
    public boolean isFree(int cell) {
        return state(cell) == FREE;
    }

    @Override
    public int price(int cell) {
        int joint = joint(cell);
        return joint == Joints.NONE ? super.price(joints.cell(start + cell)) : change.price(joint);
    }

    @Override
    boolean admits(int cell, long difference) {
        return change.admits(start + cell, difference);
    }

    @Override
    long overshoot(int cell, long difference) {
        return change.overshoot(start + cell, difference);
    }

    @Override
    public void hide(int cell) {
        int joint = joint(cell);
        if (joint == Joints.NONE) {
            super.hide(joints.cell(start + cell));
        } else {
            change.pay(joint);
        }
    }

    @Override
    public void show(int cell) {
        int joint = joint(cell);
        if (joint == Joints.NONE) {
            super.show(joints.cell(start + cell));
        } else {
            change.takeBack(joint);
        }
    }
}
