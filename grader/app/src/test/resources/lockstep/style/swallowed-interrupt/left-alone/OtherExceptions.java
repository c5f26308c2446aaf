class OtherExceptions {
    void other() {
        try {
            hashCode();
        } catch (IllegalStateException e) {
            e.printStackTrace();
        }
        try {
            Thread.sleep(1);
        } catch (Exception e) {
            e.printStackTrace();
        }
        try {
            fail();
        } catch (InterruptedException e) {
            e.printStackTrace();
        }
    }

    private void fail() throws InterruptedException {
        throw new InterruptedException();
    }

    private static class InterruptedException extends Exception { }
}
