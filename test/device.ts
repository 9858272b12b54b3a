/** The device that the tests run on: `SCONCE_TEST_DEVICE=cuda npm test`. */
export const device = process.env.SCONCE_TEST_DEVICE ?? 'cpu';
